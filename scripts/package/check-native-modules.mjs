import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readNativeTarget } from './native-module.mjs';

/**
 * Throws unless every native module under the folder was compiled for the packed system and processor. keytar is compiled
 * for the machine that packs: packed for another one, no key could be read or stored, and nothing would say so before.
 *
 * @param {string} folder the packed program
 * @param {string} system as Node names it
 * @param {string} arch as Node names it
 */
export function checkNativeModules(folder, system, arch) {
  const modules = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.node'))
    .map((entry) => join(entry.parentPath, entry.name));
  if (modules.length === 0)
    throw new Error(`No native module in ${folder}: keytar and better-sqlite3 are missing`);
  const foreign = modules.flatMap((path) => {
    const target = readNativeTarget(readFileSync(path));
    if (target?.system === system && target.archs.includes(arch)) return [];
    const found = target ? `${target.system} ${target.archs.join(' and ')}` : 'no system that is known';
    return [`${relative(folder, path)} is for ${found}`];
  });
  if (foreign.length > 0) {
    throw new Error(
      `Packed for ${system} ${arch}, but ${foreign.join('; ')}: pack on a machine of that kind`,
    );
  }
}

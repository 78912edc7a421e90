/** @file Is the build older than what it was made from? */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['electron', 'renderer', 'shared', 'electron.vite.config.ts', 'package-lock.json'];
const RESULTS = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];

/**
 * @param {string} root the checkout
 * @returns {boolean} true when a result is missing or a source is newer than the oldest result
 */
export function isBuildStale(root) {
  const results = RESULTS.map((path) => join(root, path));
  if (!results.every((path) => existsSync(path))) return true;
  const builtAt = Math.min(...results.map((path) => statSync(path).mtimeMs));
  return SOURCES.some((path) => findNewestMs(join(root, path)) > builtAt);
}

/**
 * @param {string} path a file or folder
 * @returns {number} time of the newest change in it
 */
function findNewestMs(path) {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  const inside = readdirSync(path).map((name) => findNewestMs(join(path, name)));
  // A deleted file changes its folder.
  return Math.max(mtimeMs, ...inside);
}

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { matchesLock } from './lock-match.mjs';
import { SetUpProblem } from './set-up-problem.mjs';

/** Runs `npm ci` unless node_modules already equals package-lock.json. @throws {SetUpProblem} */
export function installNodeModules(/** @type {string} */ root) {
  if (isInstalled(root)) return;
  console.log('set-up: installing npm packages (npm ci)');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...outsideNodeModules() },
  });
  if (status !== 0) throw new SetUpProblem('"npm ci" failed; its own message is above.');
  if (!isInstalled(root)) {
    throw new SetUpProblem(
      'npm ci left node_modules incomplete. Check that npm does not ignore scripts or optional packages.',
    );
  }
}

/** @param {string} root */
function isInstalled(root) {
  const modules = join(root, 'node_modules');
  const record = join(modules, '.package-lock.json');
  if (!existsSync(record)) return false;
  // These two are absent, though the record is whole, when scripts or optional packages are switched off in npm.
  if (!existsSync(join(modules, 'keytar', 'build', 'Release', 'keytar.node'))) return false;
  const bringsNode = process.platform === 'linux' && process.arch === 'x64';
  if (bringsNode && !existsSync(join(modules, '.bin', 'node'))) return false;
  return matchesLock(readJson(join(root, 'package-lock.json')), readJson(record));
}

/**
 * `npm ci` deletes node_modules, so it must not run on the Node inside it: npm finds its Node by PATH and hands
 * it on to install scripts. Where the headers of that Node are installed beside it, keytar compiles with them
 * instead of downloading them.
 */
function outsideNodeModules() {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const path = folders.filter((folder) => !/[\\/]node_modules[\\/]\.bin[\\/]?$/.test(folder)).join(delimiter);
  if (process.platform === 'win32') return { PATH: path };
  const probe = spawnSync('node', ['-p', 'process.execPath'], {
    encoding: 'utf8',
    env: { ...process.env, PATH: path },
  });
  const prefix = dirname(dirname(probe.stdout.trim()));
  const hasHeaders = existsSync(join(prefix, 'include', 'node', 'node_version.h'));
  return { PATH: path, ...(hasHeaders ? { npm_config_nodedir: prefix } : {}) };
}

/**
 * @param {string} path
 * @returns {import('./lock-match.mjs').Lock}
 */
function readJson(path) {
  return /** @type {import('./lock-match.mjs').Lock} */ (JSON.parse(readFileSync(path, 'utf8')));
}

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetUpProblem } from './set-up-problem.mjs';

/**
 * Electron has no install script: its binary is fetched by the package's own command. Never by importing the
 * package to find out, which would start a download by itself.
 *
 * @param {string} root
 * @throws {SetUpProblem}
 */
export function fetchElectron(root) {
  const folder = join(root, 'node_modules', 'electron');
  const manifest = readFileSync(join(folder, 'package.json'), 'utf8');
  const { version } = /** @type {{ version: string }} */ (JSON.parse(manifest));
  const record = join(folder, 'dist', 'version');
  if (existsSync(record) && readFileSync(record, 'utf8').trim().replace(/^v/, '') === version) return;
  console.log(`set-up: fetching Electron ${version}`);
  const { status } = spawnSync(process.execPath, [join(folder, 'install.js')], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new SetUpProblem('Electron could not be fetched; its own message is above.');
}

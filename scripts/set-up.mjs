/**
 * @file Makes a fresh clone ready: called by `prestart`, `pretest` and `precheck`. It must run on Node 20 without
 * any package, and must be silent and quick when there is nothing to do.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDebianPackages } from './set-up/debian-packages.mjs';
import { fetchElectron } from './set-up/electron-binary.mjs';
import { installNodeModules } from './set-up/node-modules.mjs';
import { requireNode } from './set-up/node-version.mjs';
import { SetUpProblem } from './set-up/set-up-problem.mjs';

const root = join(fileURLToPath(import.meta.url), '..', '..');

try {
  requireNode({ version: process.versions.node, platform: process.platform, arch: process.arch });
  // keytar compiles during `npm ci`, so libsecret comes first.
  if (process.platform === 'linux') installDebianPackages();
  installNodeModules(root);
  if (process.platform !== 'linux') fetchElectron(root);
} catch (error) {
  if (!(error instanceof SetUpProblem)) throw error;
  console.error(`\nset-up: ${error.message}\n`);
  process.exitCode = 1;
}

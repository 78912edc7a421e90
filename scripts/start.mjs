/**
 * @file `npm start`: opens Kwit. Runs under any Node and needs no package for its own work; `prestart` has set the
 * project up. Linux uses the desktop host unless Electron's binary is there (design, section 7).
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { isBuildStale } from './start/build-age.mjs';
import { chooseTarget, describeTarget } from './start/target.mjs';

const root = join(fileURLToPath(import.meta.url), '..', '..');

/**
 * @param {{ command: string, args: readonly string[], env?: Record<string, string> }} program
 * @returns {Promise<number>} its exit code
 */
function run({ command, args, env = {} }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
    // The terminal signals the whole group; this process waits for the program to end in its own way.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'));
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

const target = chooseTarget({ root, platform: process.platform, environment: process.env });
const programs = describeTarget(target, root);
if (isBuildStale(root)) {
  const buildCode = await run(programs.build);
  if (buildCode !== 0) process.exit(buildCode);
}
process.exitCode = await run(programs.start);

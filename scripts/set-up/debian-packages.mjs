import { spawnSync } from 'node:child_process';
import { SetUpProblem } from './set-up-problem.mjs';

/** Why each is needed: docs/dependencies.md. */
export const DEBIAN_PACKAGES = [
  'chromium',
  'dbus',
  'dbus-x11',
  'g++',
  'gnome-keyring',
  'iproute2',
  'libglib2.0-bin',
  'libsecret-1-0',
  'libsecret-1-dev',
  'make',
  'pkg-config',
  'python3',
  'strace',
  'xvfb',
];

/** Installs what is missing as root; otherwise names it. @throws {SetUpProblem} */
export function installDebianPackages() {
  const missing = findMissingPackages(DEBIAN_PACKAGES);
  if (missing.length === 0) return;
  const names = missing.join(' ');
  if (process.getuid?.() !== 0) {
    throw new SetUpProblem(`these Debian packages are missing. Install them and try again:
  sudo apt-get update && sudo apt-get install -y ${names}`);
  }
  console.log(`set-up: installing Debian packages: ${names}`);
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', ...missing]);
}

/**
 * @param {readonly string[]} names
 * @returns {string[]}
 */
function findMissingPackages(names) {
  const query = spawnSync('dpkg-query', ['-W', '-f=${Package} ${db:Status-Status}\n', ...names], {
    encoding: 'utf8',
  });
  if (query.error) {
    throw new SetUpProblem(`this Linux has no dpkg-query, so Kwit cannot check for what it needs. \
It is developed on Debian 12, with these packages: ${names.join(' ')}`);
  }
  const installed = new Set(
    query.stdout
      .split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.split(' ')[0]),
  );
  return names.filter((name) => !installed.has(name));
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0)
    throw new SetUpProblem(`"${command} ${args.join(' ')}" failed; its own message is above.`);
}

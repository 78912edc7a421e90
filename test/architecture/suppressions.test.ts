import { describe, expect, it } from 'vitest';
import { listCodeFiles, PRODUCTION_FOLDERS, readSource } from './source-files';

// Assembled, so that this file does not find itself.
const DISABLE = ['eslint', 'disable'].join('-');
const EXPECT_ERROR = ['@ts', 'expect', 'error'].join('-');
const SUPPRESSION = new RegExp(
  [DISABLE, EXPECT_ERROR, '@ts-(?:ignore|nocheck)\\b', 'prettier-(?:ignore)\\b'].join('|'),
);
// The linter itself asks for the words behind this one.
const DESCRIBED = new RegExp(`${EXPECT_ERROR}:? \\p{L}.{9,}`, 'u');
const COMMENT_ABOVE = /^\s*(?:\/\/|\*|\{?\/\*).*\p{L}/u;

/** Line numbers of suppressions that do not say on the line above why they are right. */
function findUnexplained(source: string): readonly number[] {
  const lines = source.split('\n');
  return lines.flatMap((line, index) => {
    if (!SUPPRESSION.test(line) || DESCRIBED.test(line)) return [];
    const above = lines[index - 1] ?? '';
    return COMMENT_ABOVE.test(above) && !SUPPRESSION.test(above) ? [] : [index + 1];
  });
}

const directive = `// ${DISABLE}-next-line no-console`;

describe('a suppression of a check', () => {
  it('is found when it has no reason', () => {
    expect(findUnexplained(`const a = 1;\n${directive}\nlog(a);`)).toEqual([2]);
  });

  it('gives its reason on the line above, not beside it', () => {
    expect(findUnexplained(`// The log sink itself.\n${directive}\nlog(a);`)).toEqual([]);
    expect(findUnexplained(`${directive} -- this is the log sink itself`)).toEqual([1]);
  });

  it('has a reason everywhere in the repository', () => {
    const found = listCodeFiles([...PRODUCTION_FOLDERS, 'scripts', 'test']).flatMap((path) =>
      findUnexplained(readSource(path)).map((line) => `${path}:${line}`),
    );
    expect(found).toEqual([]);
  });

  it('never hides a whole file or every rule', () => {
    const blanket = new RegExp(`${DISABLE}\\s*(?:\\*/|$)|@ts-(?:nocheck)\\b`, 'm');
    const found = listCodeFiles([...PRODUCTION_FOLDERS, 'scripts', 'test']).filter((path) =>
      blanket.test(readSource(path)),
    );
    expect(found).toEqual([]);
  });
});

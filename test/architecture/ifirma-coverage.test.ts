import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { writeCoverage } from './ifirma-coverage';
import { ROOT } from './source-files';

const FILE = join(ROOT, 'docs/ifirma-coverage.md');

it('docs/ifirma-coverage.md says what the table of operations says', async () => {
  expect(existsSync(FILE)).toBe(true);
  const text = await format(writeCoverage(), { ...(await resolveConfig(FILE)), filepath: FILE });
  await expect(text).toMatchFileSnapshot(FILE);
});

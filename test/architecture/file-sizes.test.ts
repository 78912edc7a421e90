import { describe, expect, it } from 'vitest';
import { listCodeFiles, PRODUCTION_FOLDERS, readSource } from './source-files';

const files = listCodeFiles(PRODUCTION_FOLDERS).map((path) => ({
  path,
  lines: readSource(path).trimEnd().split('\n').length,
}));
const sizes = files.map(({ lines }) => lines).sort((a, b) => a - b);
const sizeAt = (share: number) => sizes[Math.floor((sizes.length - 1) * share)];

describe('files are small enough to be read at a glance', () => {
  it('half of them have 80 lines or fewer', () => {
    expect(sizeAt(0.5)).toBeLessThanOrEqual(80);
  });

  it('nine of ten have 250 lines or fewer', () => {
    expect(sizeAt(0.9)).toBeLessThanOrEqual(250);
  });

  it('none has more than 400 lines', () => {
    expect(files.filter(({ lines }) => lines > 400)).toEqual([]);
  });
});

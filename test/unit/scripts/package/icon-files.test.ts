import { describe, expect, it } from 'vitest';
import { writeIcns, writeIco } from '../../../../scripts/package/icon-files.mjs';

const small = { sizePx: 16, png: Buffer.from('small') };
const large = { sizePx: 256, png: Buffer.from('large one') };

describe('an icon of Windows', () => {
  const bytes = writeIco([small, large]);

  it('finds each picture by its place and length', () => {
    expect(bytes.readUInt16LE(4)).toBe(2);
    const pictureAt = (entry: number) => {
      const at = bytes.readUInt32LE(entry + 12);
      return bytes.toString('latin1', at, at + bytes.readUInt32LE(entry + 8));
    };
    expect([pictureAt(6), pictureAt(22)]).toEqual(['small', 'large one']);
  });

  it('writes 256 pixels as 0, for want of room', () => {
    expect([bytes[6], bytes[22]]).toEqual([16, 0]);
  });
});

describe('an icon of macOS', () => {
  it('holds each picture under the name of its size, with lengths that count their own heads', () => {
    const bytes = writeIcns([small, large]);
    expect(bytes.toString('latin1', 0, 4)).toBe('icns');
    expect(bytes.readUInt32BE(4)).toBe(bytes.length);
    expect(bytes.toString('latin1', 8, 12)).toBe('icp4');
    expect(bytes.readUInt32BE(12)).toBe(8 + small.png.length);
    expect(bytes.toString('latin1', 21, 25)).toBe('ic08');
  });

  it('has no place for an odd size', () => {
    expect(() => writeIcns([{ sizePx: 17, png: small.png }])).toThrow(/17/);
  });
});

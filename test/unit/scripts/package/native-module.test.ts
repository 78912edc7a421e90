import { describe, expect, it } from 'vitest';
import { readNativeTarget } from '../../../../scripts/package/native-module.mjs';
import { anElf, aMachO, aMachOOfSeveral, aPe } from './native-headers';

describe('the header of a native module', () => {
  it.each([
    ['Mach-O for Intel', aMachO(0x01000007), 'darwin', ['x64']],
    ['Mach-O for Apple silicon', aMachO(0x0100000c), 'darwin', ['arm64']],
    ['Mach-O for both', aMachOOfSeveral(0x01000007, 0x0100000c), 'darwin', ['x64', 'arm64']],
    ['PE for x64', aPe(0x8664), 'win32', ['x64']],
    ['PE for arm64', aPe(0xaa64), 'win32', ['arm64']],
    ['ELF for x64', anElf(0x3e), 'linux', ['x64']],
    ['ELF for arm64', anElf(0xb7), 'linux', ['arm64']],
    ['a processor that nobody asked for', aPe(0x014c), 'win32', ['0x14c']],
  ])('tells system and processor: %s', (_, bytes, system, archs) => {
    expect(readNativeTarget(bytes)).toEqual({ system, archs });
  });

  it.each([
    ['an empty file', Buffer.alloc(0)],
    ['text', Buffer.from('not found\n'.repeat(10))],
    ['an old program without a PE header', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])],
    ['a header that is cut off', aMachOOfSeveral(...Array<number>(9).fill(7)).subarray(0, 64)],
  ])('is not found in %s', (_, bytes) => {
    expect(readNativeTarget(bytes)).toBeUndefined();
  });
});

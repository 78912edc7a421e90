/**
 * For which system and processors a native module was compiled, read from its header: Mach-O (one or several
 * processors), PE or ELF.
 *
 * @typedef {'darwin' | 'win32' | 'linux'} System
 * @typedef {{ system: System, archs: readonly string[] }} NativeTarget
 */

const MACH_O = 0xfeedfacf;
const MACH_O_OF_SEVERAL = 0xcafebabe;
const ELF = 0x7f454c46;
const PE = 0x50450000;
const PE_ADDRESS_AT = 0x3c;
const ENTRY_BYTES = 20;

/** Processors as Node names them. From mach/machine.h, the PE specification and the ELF machine list. */
const MACH_O_ARCHS = new Map([
  [0x01000007, 'x64'],
  [0x0100000c, 'arm64'],
]);
const PE_ARCHS = new Map([
  [0x8664, 'x64'],
  [0xaa64, 'arm64'],
]);
const ELF_ARCHS = new Map([
  [0x3e, 'x64'],
  [0xb7, 'arm64'],
]);

/**
 * @param {Buffer} bytes the file, or its start with the whole header
 * @returns {NativeTarget | undefined} none: not a native module
 */
export function readNativeTarget(bytes) {
  if (bytes.length < 64) return undefined;
  if (bytes.readUInt32LE(0) === MACH_O) {
    return { system: 'darwin', archs: [nameArch(MACH_O_ARCHS, bytes.readUInt32LE(4))] };
  }
  if (bytes.readUInt32BE(0) === MACH_O_OF_SEVERAL) {
    const count = bytes.readUInt32BE(4);
    if (8 + count * ENTRY_BYTES > bytes.length) return undefined;
    const archs = Array.from({ length: count }, (_, index) =>
      nameArch(MACH_O_ARCHS, bytes.readUInt32BE(8 + index * ENTRY_BYTES)),
    );
    return { system: 'darwin', archs };
  }
  if (bytes.readUInt32BE(0) === ELF) {
    return { system: 'linux', archs: [nameArch(ELF_ARCHS, bytes.readUInt16LE(18))] };
  }
  if (bytes.toString('latin1', 0, 2) !== 'MZ') return undefined;
  const at = bytes.readUInt32LE(PE_ADDRESS_AT);
  if (at + 6 > bytes.length || bytes.readUInt32BE(at) !== PE) return undefined;
  return { system: 'win32', archs: [nameArch(PE_ARCHS, bytes.readUInt16LE(at + 4))] };
}

/**
 * @param {Map<number, string>} archs
 * @param {number} code
 */
function nameArch(archs, code) {
  return archs.get(code) ?? `0x${code.toString(16)}`;
}

const FILE_BYTES = 256;
const PE_AT = 0x80;

/** The first bytes of a macOS module for one processor, by its code in mach/machine.h. */
export function aMachO(cpu: number): Buffer {
  const bytes = Buffer.alloc(FILE_BYTES);
  bytes.writeUInt32LE(0xfeedfacf, 0);
  bytes.writeUInt32LE(cpu, 4);
  return bytes;
}

/** Of a macOS module that holds one part for each processor. */
export function aMachOOfSeveral(...cpus: readonly number[]): Buffer {
  const bytes = Buffer.alloc(FILE_BYTES);
  bytes.writeUInt32BE(0xcafebabe, 0);
  bytes.writeUInt32BE(cpus.length, 4);
  for (const [index, cpu] of cpus.entries()) bytes.writeUInt32BE(cpu, 8 + index * 20);
  return bytes;
}

/** Of a Windows module, by its machine code in the PE specification. */
export function aPe(machine: number): Buffer {
  const bytes = Buffer.alloc(FILE_BYTES);
  bytes.write('MZ', 0, 'latin1');
  bytes.writeUInt32LE(PE_AT, 0x3c);
  bytes.write('PE\0\0', PE_AT, 'latin1');
  bytes.writeUInt16LE(machine, PE_AT + 4);
  return bytes;
}

/** Of a Linux module, by its machine code in the ELF specification. */
export function anElf(machine: number): Buffer {
  const bytes = Buffer.alloc(FILE_BYTES);
  bytes.write('\x7fELF', 0, 'latin1');
  bytes.writeUInt16LE(machine, 18);
  return bytes;
}

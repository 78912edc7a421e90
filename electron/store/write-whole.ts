import { writeSync } from 'node:fs';

/** A single call may write only a part. @param file an open descriptor. @throws an error of the file system. */
export function writeWhole(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
}

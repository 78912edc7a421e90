// Far below the 2 560 bytes of the Windows Credential Manager.
const MAX_BYTES = 1024;

/** keytar throws on an empty value and cuts one silently at a NUL (reliability-security 14.3). */
export function isStorableSecret(value: string): boolean {
  return value !== '' && !value.includes('\0') && Buffer.byteLength(value) <= MAX_BYTES;
}

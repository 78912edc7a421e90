import {
  createCipheriv,
  createDecipheriv,
  createHash,
  randomBytes,
  scryptSync,
  timingSafeEqual,
} from 'node:crypto';
import { z } from 'zod';

/**
 * Encryption of a backup: AES-256-GCM under a key that scrypt makes of the passphrase and a salt of this file alone.
 * Each file has a key of its own, so a random nonce is never used twice with one (NIST SP 800-38D, RFC 7914).
 */
export const encryptionSchema = z.strictObject({
  kdf: z.literal('scrypt'),
  /** N, r and p: 128 MiB and about half a second, so that guessing a short passphrase takes years. */
  cost: z
    .int()
    .min(2 ** 14)
    .max(2 ** 20),
  blockSize: z.literal(8),
  parallelization: z.literal(1),
  salt: z.base64(),
  cipher: z.literal('aes-256-gcm'),
  nonce: z.base64(),
});
export type BackupEncryption = z.infer<typeof encryptionSchema>;

/** Turns bytes of the payload, in order, and says at the end what vouches for all of it. */
export type Sealer = {
  readonly update: (bytes: Uint8Array) => Uint8Array;
  readonly finish: () => Uint8Array;
};
/** The same backwards. `isGenuine` compares with what `finish` of the sealer gave. */
export type Opener = {
  readonly update: (bytes: Uint8Array) => Uint8Array;
  readonly isGenuine: (seal: Uint8Array) => boolean;
};

const COST = 2 ** 17;
const SALT_BYTES = 16;
const NONCE_BYTES = 12;
const KEY_BYTES = 32;

export function planEncryption(): BackupEncryption {
  return {
    kdf: 'scrypt',
    cost: COST,
    blockSize: 8,
    parallelization: 1,
    salt: randomBytes(SALT_BYTES).toString('base64'),
    cipher: 'aes-256-gcm',
    nonce: randomBytes(NONCE_BYTES).toString('base64'),
  };
}

/** @param head the file's first bytes: changed ones are noticed as changed content is. */
export function createSealer(head: Uint8Array, lock: Lock | null): Sealer {
  if (lock === null) {
    const hash = createHash('sha256').update(head);
    return {
      update: (bytes) => {
        hash.update(bytes);
        return bytes;
      },
      finish: () => hash.digest(),
    };
  }
  const cipher = createCipheriv('aes-256-gcm', deriveKey(lock), readNonce(lock)).setAAD(head);
  return {
    update: (bytes) => cipher.update(bytes),
    finish: () => {
      cipher.final();
      return cipher.getAuthTag();
    },
  };
}

export function createOpener(head: Uint8Array, lock: Lock | null): Opener {
  if (lock === null) {
    const hash = createHash('sha256').update(head);
    return {
      update: (bytes) => {
        hash.update(bytes);
        return bytes;
      },
      isGenuine: (seal) => {
        const expected = hash.digest();
        return seal.length === expected.length && timingSafeEqual(seal, expected);
      },
    };
  }
  const decipher = createDecipheriv('aes-256-gcm', deriveKey(lock), readNonce(lock)).setAAD(head);
  return {
    update: (bytes) => decipher.update(bytes),
    isGenuine: (seal) => {
      try {
        decipher.setAuthTag(seal);
        decipher.final();
        return true;
      } catch {
        return false;
      }
    },
  };
}

export type Lock = { readonly encryption: BackupEncryption; readonly passphrase: string };

/** Length of the seal at the end of the file. */
export function sealBytes(encryption: BackupEncryption | null): number {
  return encryption === null ? 32 : 16;
}

function deriveKey({ encryption, passphrase }: Lock): Buffer {
  const { cost, blockSize, parallelization } = encryption;
  // NFKC: the same characters typed on another system are the same passphrase.
  return scryptSync(passphrase.normalize('NFKC'), Buffer.from(encryption.salt, 'base64'), KEY_BYTES, {
    cost,
    blockSize,
    parallelization,
    maxmem: 256 * cost * blockSize,
  });
}

function readNonce({ encryption }: Lock): Buffer {
  return Buffer.from(encryption.nonce, 'base64');
}

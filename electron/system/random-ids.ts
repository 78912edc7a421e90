import { randomBytes } from 'node:crypto';
import type { IdGenerator } from '../ports/id-generator';

/** 128 bits from the system's generator (ASVS 11.5.1). */
export const randomIds: IdGenerator = { newId: () => randomBytes(16).toString('base64url') };

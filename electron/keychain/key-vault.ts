/**
 * @file The only importer of keytar, under the rules of reliability-security 14.4. keytar is archived: what it
 * answers in which situation was measured (14.3) and is guarded here, so that it can be replaced in this file.
 * `findCredentials` and `findPassword` are never used: the first crashes the process on a locked keyring.
 */
import type * as Keytar from 'keytar';
import { err, ok, type Result } from '../../shared/result';
import type { EventLog } from '../ports/event-log';
import type { SecretFailure, SecretReading, SecretRef, SecretStore } from '../ports/secret-store';
import { createSerialQueue } from './serial-queue';
import { isStorableSecret } from './storable-secret';

export type KeytarCalls = Pick<typeof Keytar, 'getPassword' | 'setPassword' | 'deletePassword'>;

/** How long the user may take to unlock before Kwit says that the keychain is waiting. */
const PATIENCE_MS = 15_000;

/** An item of our own beside the keys, written only to find out whether the keychain can be written at all. */
const PROBE_ACCOUNT = 'self-test';

type VaultParts = {
  readonly log: EventLog;
  readonly platform: NodeJS.Platform;
  readonly patienceMs?: number;
  readonly loadKeytar?: () => Promise<KeytarCalls>;
};

/** One per process: it is what serialises the calls. */
export function createKeyVault({
  log,
  platform,
  patienceMs = PATIENCE_MS,
  loadKeytar = importKeytar,
}: VaultParts): SecretStore {
  const inTurn = createSerialQueue(patienceMs);
  const reads = new Map<string, Promise<SecretReading>>();

  // One place for everything that can go wrong: a missing libsecret, a synchronous throw, a rejection. The texts
  // stay here, because they name paths and items.
  const attempt = async <T>(step: string, call: (keytar: KeytarCalls) => Promise<T>): Promise<Reached<T>> => {
    try {
      return { isReached: true, value: await call(await loadKeytar()) };
    } catch {
      log.write('keychain.failed', { step });
      return { isReached: false };
    }
  };
  const read = ({ service, account }: SecretRef) =>
    attempt('read', (keytar) => keytar.getPassword(service, account));
  const write = ({ service, account }: SecretRef, value: string) =>
    attempt('write', (keytar) => keytar.setPassword(service, account, value));
  const erase = ({ service, account }: SecretRef) =>
    attempt('delete', (keytar) => keytar.deletePassword(service, account));

  const store = async (ref: SecretRef, value: string): Promise<Result<void, SecretFailure>> => {
    const previous = await read(ref);
    // An item that could not be read is never overwritten.
    if (!previous.isReached) return err({ code: 'keychain_unavailable' });
    if (!(await write(ref, value)).isReached) return err({ code: 'keychain_unavailable' });
    const readBack = await read(ref);
    if (readBack.isReached && readBack.value === value) return ok();
    log.write('keychain.failed', { step: 'compare' });
    if (previous.value !== null) await write(ref, previous.value);
    return err({ code: 'keychain_write_failed' });
  };

  const discard = async (ref: SecretRef): Promise<Result<void, SecretFailure>> => {
    const erased = await erase(ref);
    if (!erased.isReached) return err({ code: 'keychain_unavailable' });
    if (!erased.value && !(await canWrite(ref.service))) return err({ code: 'keychain_unavailable' });
    const left = await read(ref);
    return left.isReached && left.value === null ? ok() : err({ code: 'keychain_write_failed' });
  };

  // "Nothing deleted" is what a locked keyring says too; only an unlocked one takes a new item.
  const canWrite = async (service: string): Promise<boolean> => {
    const probe = { service, account: PROBE_ACCOUNT };
    const isWritten = (await write(probe, 'probe')).isReached;
    if (isWritten) await erase(probe);
    return isWritten;
  };

  const readInTurn = async (ref: SecretRef): Promise<SecretReading> => {
    const turn = await inTurn(() => read(ref));
    if (turn.kind === 'waiting') return { kind: 'waiting' };
    if (!turn.value.isReached) return { kind: 'unavailable' };
    return turn.value.value === null ? { kind: 'absent' } : { kind: 'found', value: turn.value.value };
  };

  return {
    backend: backendName(platform),
    get: (ref) => {
      const name = `${ref.service}\n${ref.account}`;
      const shared = reads.get(name);
      if (shared) return shared;
      const reading = readInTurn(ref).finally(() => {
        reads.delete(name);
      });
      reads.set(name, reading);
      return reading;
    },
    set: async (ref, value) => {
      if (!isStorableSecret(value)) return err({ code: 'keychain_write_failed' });
      const turn = await inTurn(() => store(ref, value));
      return turn.kind === 'waiting' ? err({ code: 'keychain_waiting' }) : turn.value;
    },
    remove: async (ref) => {
      const turn = await inTurn(() => discard(ref));
      return turn.kind === 'waiting' ? err({ code: 'keychain_waiting' }) : turn.value;
    },
  };
}

type Reached<T> = { readonly isReached: true; readonly value: T } | { readonly isReached: false };

/** Only when a key is first needed: a broken binary is a keychain that does not answer, not a failed start. */
async function importKeytar(): Promise<KeytarCalls> {
  const { default: keytar } = await import('keytar');
  return keytar;
}

/** Recorded with each key, so that a change of keychain is shown and not guessed around. */
function backendName(platform: NodeJS.Platform): string {
  switch (platform) {
    case 'darwin':
      return 'keytar/keychain';
    case 'win32':
      return 'keytar/credential-manager';
    default:
      return 'keytar/libsecret';
  }
}

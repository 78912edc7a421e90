import { API_KEY_NAMES, type ApiKeyName, type AppError } from '../../shared/app-error';
import type { KeyOverview, KeyStatus } from '../../shared/ipc/contracts/keys.contract';
import { err, ok, type Result } from '../../shared/result';
import type { Clock } from '../ports/clock';
import type { CompanyRepository, KeyRecord } from '../ports/repositories/company-repository';
import type { EventLog } from '../ports/event-log';
import type { KeyProvider } from '../ports/ifirma/key-provider';
import type { Notices } from '../ports/notices';
import type { MemorySecretStore, SecretReading, SecretRef, SecretStore } from '../ports/secret-store';
import { cleanKey } from './clean-key';
import { keepKeyProof } from './key-proof';
import { keyRefOf } from './key-ref';
import { refusalScopeOf } from './key-refusal';
import { type KeyPresence, toKeyStatus } from './key-status';
import { SecretKey } from './secret-key';

/** A screen opens without the keychain: a look that takes longer goes on behind it and is announced. */
const LOOK_PATIENCE_MS = 1000;

export type CompanyKeysParts = {
  readonly companyId: string;
  readonly isDemo: boolean;
  /** `pl.kwit.desktop`, or `pl.kwit.desktop.dev` in development builds. */
  readonly service: string;
  readonly secretStore: SecretStore;
  readonly memoryStore: MemorySecretStore;
  readonly repository: Pick<CompanyRepository, 'login' | 'keyRecords' | 'saveKeyRecord' | 'removeKeyRecord'>;
  readonly clock: Clock;
  readonly notices: Notices;
  readonly log: EventLog;
  /** The way to the tab with the keys in iFirma's panel. */
  readonly apiTabPath: readonly string[];
  /** Queued documents that need this key. */
  readonly countWaiting: (keyName: ApiKeyName) => number;
};

export type SetKeyCommand = {
  readonly keyName: ApiKeyName;
  readonly value: string;
  /** Keep it in memory until the program ends; the keychain is not touched. */
  readonly memoryOnly: boolean;
};

export type CompanyKeys = KeyProvider & {
  /** Looks into the keychain for the keys that were set, and says what is known about each. */
  readonly overview: () => Promise<KeyOverview>;
  /** The same without touching the keychain: as far as it is known in this run. */
  readonly statuses: () => readonly KeyStatus[];
  readonly set: (command: SetKeyCommand) => Promise<Result<KeyOverview, AppError>>;
  readonly remove: (keyName: ApiKeyName) => Promise<Result<KeyOverview, AppError>>;
  /** The login was changed: what iFirma said to the old one no longer counts, for better or worse. */
  readonly forgetProofs: () => void;
  /** Signs as `asName` with what is stored as `keyName`, to find a key that was pasted under another name. */
  readonly underOtherName: (keyName: ApiKeyName, asName: ApiKeyName) => KeyProvider;
  readonly noteBelongsTo: (keyName: ApiKeyName, belongsTo: ApiKeyName | null) => void;
  /** The practice iFirma's keys, given anew at each opening of the demo account; they never enter a keychain. */
  readonly useDemoKeys: (keys: Readonly<Record<ApiKeyName, string | null>>) => Promise<void>;
};

/** The four keys of one company: where they lie, what was proved about them, and their use for signing. */
export function createCompanyKeys(parts: CompanyKeysParts): CompanyKeys {
  const { companyId, isDemo, service, secretStore, memoryStore, repository, clock, notices, log } = parts;
  const presence = new Map<ApiKeyName, KeyPresence>();
  const belongings = new Map<ApiKeyName, ApiKeyName>();
  let looking: Promise<void> | null = null;
  let wasShownAsWaiting = false;
  const isLooking = () => looking !== null;

  const refOf = (keyName: ApiKeyName): SecretRef => keyRefOf(service, companyId, keyName);
  const findRecord = (keyName: ApiKeyName): KeyRecord | null =>
    repository.keyRecords().find((record) => record.keyName === keyName) ?? null;
  const isKeptInKeychain = (record: KeyRecord | null): boolean =>
    !isDemo && record !== null && record.backend !== memoryStore.backend;
  const changed = (): void => {
    notices.changed('keys');
    notices.changed('sync');
  };

  /** A key that was never put into the keychain is not looked for there: no prompt for nothing. */
  const readKey = async (keyName: ApiKeyName): Promise<SecretReading> => {
    const inMemory = await memoryStore.get(refOf(keyName));
    if (inMemory.kind === 'found' || !isKeptInKeychain(findRecord(keyName))) return inMemory;
    const reading = await secretStore.get(refOf(keyName));
    // The record says that the key was set: nothing there means a locked or another keychain.
    const meaning: SecretReading = reading.kind === 'absent' ? { kind: 'unavailable' } : reading;
    presence.set(keyName, meaning.kind);
    return meaning;
  };

  const readAll = async (): Promise<void> => {
    const before = new Map(presence);
    try {
      for (const keyName of API_KEY_NAMES) await readKey(keyName);
    } catch (cause) {
      log.write('keychain.failed', { step: 'look', error: cause instanceof Error ? cause.name : 'other' });
    } finally {
      looking = null;
    }
    const isNew = API_KEY_NAMES.some((keyName) => before.get(keyName) !== presence.get(keyName));
    if (isNew || wasShownAsWaiting) changed();
    wasShownAsWaiting = false;
  };

  const statuses = (): readonly KeyStatus[] => {
    const records = repository.keyRecords();
    const refusals = records.map((record) => record.refusal).filter((refusal) => refusal !== null);
    const accountRefusal = refusals.find((refusal) => refusalScopeOf(refusal) === 'account') ?? null;
    return API_KEY_NAMES.map((keyName) =>
      toKeyStatus({
        keyName,
        record: records.find((record) => record.keyName === keyName) ?? null,
        presence: presence.get(keyName) ?? 'unseen',
        isInMemory: memoryStore.has(refOf(keyName)),
        isDemo,
        accountRefusal,
        belongsTo: belongings.get(keyName) ?? null,
        waitingDocuments: parts.countWaiting(keyName),
      }),
    );
  };

  const keychainState = (): KeyOverview['keychain'] => {
    if (isDemo) return 'not_needed';
    const seen = [...presence.values()];
    if (isLooking() || seen.includes('waiting')) return 'waiting';
    return seen.includes('unavailable') && !seen.includes('found') ? 'unavailable' : 'available';
  };

  const overview = async (): Promise<KeyOverview> => {
    looking ??= readAll();
    await atMost(LOOK_PATIENCE_MS, looking);
    wasShownAsWaiting = isLooking();
    return { keychain: keychainState(), keys: [...statuses()], apiTabPath: [...parts.apiTabPath] };
  };

  const saveFreshRecord = (keyName: ApiKeyName, backend: string, setAt = clock.now()): void => {
    belongings.delete(keyName);
    const untested = { checkedAt: null, checkedBy: null, refusal: null, refusedSince: null };
    repository.saveKeyRecord({ keyName, setAt, backend, ...untested });
  };

  const signingKey = async (
    stored: ApiKeyName,
    signsAs: ApiKeyName,
  ): Promise<Result<SecretKey, AppError>> => {
    const reading = await readKey(stored);
    switch (reading.kind) {
      case 'found':
        return ok(new SecretKey(signsAs, reading.value));
      case 'absent':
        return err({ code: 'key_missing', keyName: stored });
      case 'unavailable':
        return err({ code: 'keychain_unavailable' });
      case 'waiting':
        return err({ code: 'keychain_waiting' });
    }
  };

  return {
    login: () => repository.login(),
    overview,
    statuses,

    set: async ({ keyName, value, memoryOnly }) => {
      const cleaned = cleanKey(value);
      if (!cleaned.ok) return cleaned;
      const target = isDemo || memoryOnly ? memoryStore : secretStore;
      const stored = await target.set(refOf(keyName), cleaned.value);
      if (!stored.ok) {
        presence.set(keyName, stored.error.code === 'keychain_waiting' ? 'waiting' : 'unavailable');
        return stored;
      }
      if (target === secretStore) {
        presence.set(keyName, 'found');
        // A key of this run would otherwise go on hiding the one just put into the keychain.
        await memoryStore.remove(refOf(keyName));
      }
      saveFreshRecord(keyName, target.backend);
      changed();
      return ok(await overview());
    },

    remove: async (keyName) => {
      const isLeftBehind = async () => (await secretStore.get(refOf(keyName))).kind === 'found';
      if (isKeptInKeychain(findRecord(keyName)) || (!isDemo && (await isLeftBehind()))) {
        const removed = await secretStore.remove(refOf(keyName));
        if (!removed.ok) return removed;
      }
      await memoryStore.remove(refOf(keyName));
      presence.delete(keyName);
      belongings.delete(keyName);
      repository.removeKeyRecord(keyName);
      changed();
      return ok(await overview());
    },

    signingKey: (keyName) => signingKey(keyName, keyName),

    underOtherName: (keyName, asName) => ({
      login: () => repository.login(),
      signingKey: () => signingKey(keyName, asName),
      // An answer to a try says nothing about what is stored under that name.
      recordProof: () => undefined,
    }),

    noteBelongsTo: (keyName, belongsTo) => {
      if (belongsTo === null) belongings.delete(keyName);
      else belongings.set(keyName, belongsTo);
    },

    recordProof: (keyName, operation, refusal) => {
      const proofParts = { repository, clock, fallbackBackend: memoryStore.backend };
      try {
        if (keepKeyProof(proofParts, { keyName, operation, refusal })) changed();
      } catch (cause) {
        // A status that cannot be stored must not turn an answer of iFirma into a lost one.
        log.write('store.failed', {
          what: 'key_proof',
          error: cause instanceof Error ? cause.name : 'other',
        });
      }
    },

    forgetProofs: () => {
      for (const { keyName, backend, setAt } of repository.keyRecords()) {
        saveFreshRecord(keyName, backend, setAt);
      }
      changed();
    },

    useDemoKeys: async (keys) => {
      for (const keyName of API_KEY_NAMES) {
        const value = keys[keyName];
        if (value === null) {
          await memoryStore.remove(refOf(keyName));
          repository.removeKeyRecord(keyName);
          continue;
        }
        await memoryStore.set(refOf(keyName), value);
        const record = findRecord(keyName);
        // A wrong key that was tried in an earlier run is gone, and so is what iFirma said about it.
        if (record?.refusal !== null) saveFreshRecord(keyName, memoryStore.backend);
      }
    },
  };
}

async function atMost(patienceMs: number, work: Promise<void>): Promise<void> {
  const { promise: patienceOver, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => resolve(undefined), patienceMs);
  await Promise.race([work, patienceOver]);
  clearTimeout(timer);
}

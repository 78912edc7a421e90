import type { CompanyEntry } from '../shared/ipc/contracts/app.contract';
import { createIfirmaClient, type IfirmaClient } from './ifirma/ifirma-client';
import type { ProveWith } from './keys/prove-with';
import type { CompanyRepository } from './ports/repositories/company-repository';
import type { Clock } from './ports/clock';
import type { EventLog } from './ports/event-log';
import type { FileWriter } from './ports/file-writer';
import type { IfirmaTransport } from './ports/ifirma/ifirma-transport';
import type { KeyProvider } from './ports/ifirma/key-provider';
import type { RequestBudget } from './ports/ifirma/request-budget';
import { createPracticeStateFile } from './practice/practice-state-file';
import type { ChosenTrouble } from './practice/chosen-trouble';
import { createDemoAccount } from './practice/demo-account';
import type { PracticeTransport } from './practice/practice-transport';
import { randomContractorIdentifiers } from './system/random-contractor-identifiers';

export type IfirmaParts = {
  readonly kind: CompanyEntry['kind'];
  readonly practiceStatePath: string;
  /** The way to the real iFirma; a demo account never takes it. */
  readonly https: IfirmaTransport;
  readonly company: CompanyRepository;
  readonly keys: KeyProvider;
  readonly budget: RequestBudget;
  readonly fileWriter: FileWriter;
  readonly clock: Clock;
  readonly log: EventLog;
  readonly sleep: (ms: number) => Promise<void>;
};

export type ComposedIfirma = {
  readonly client: IfirmaClient;
  /** For a key that is not stored: it is tried first, and kept only by what comes of it. */
  readonly proveWith: ProveWith;
  /** The demo account's own iFirma; null with real books. */
  readonly practice: PracticeTransport | null;
  /** What that iFirma was told to do; null with real books. */
  readonly trouble: ChosenTrouble | null;
};

/** iFirma of one company: over HTTPS, or in this process for the demo account. */
export function composeIfirma(parts: IfirmaParts): ComposedIfirma {
  const { kind, https, company, keys, budget, fileWriter, clock, log, sleep } = parts;
  const demo =
    kind === 'demo'
      ? createDemoAccount({
          store: createPracticeStateFile(parts.practiceStatePath, fileWriter),
          clock,
          sleep,
          readSeller: () => {
            const { vatStatus, taxForm } = company.profile();
            return { vatPayer: vatStatus === 'payer', taxForm };
          },
        })
      : null;
  const callParts = {
    ...{ transport: demo?.practice ?? https, budget, clock, log, sleep, random: Math.random },
    identifiers: randomContractorIdentifiers,
  };
  return {
    client: createIfirmaClient({ ...callParts, keys }),
    proveWith: (provider, keyName) =>
      createIfirmaClient({ ...callParts, keys: provider }).accounting.proveKey(keyName),
    practice: demo?.practice ?? null,
    trouble: demo?.trouble ?? null,
  };
}

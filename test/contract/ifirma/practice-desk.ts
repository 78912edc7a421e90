import { IFIRMA_DIALECT, type IfirmaDialect } from '../../../electron/ifirma/dialect';
import { createIfirmaClient, type IfirmaClient } from '../../../electron/ifirma/ifirma-client';
import type { AccountingApi, WriteReply } from '../../../electron/ports/ifirma/accounting-api';
import { openAccount } from '../../../electron/practice/new-account';
import type { PracticeState } from '../../../electron/practice/practice-state';
import { createPracticeTransport } from '../../../electron/practice/practice-transport';
import { DEFAULT_VARIANT, type PracticeVariant } from '../../../electron/practice/practice-variant';
import { API_KEY_NAMES } from '../../../shared/app-error';
import { fixedClock } from '../../fakes/fixed-clock';
import { fixedContractorIdentifiers } from '../../fakes/fixed-contractor-identifiers';
import { fixedKeys } from '../../fakes/fixed-keys';
import { freeBudget } from '../../fakes/free-budget';
import { memoryPracticeState } from '../../fakes/memory-practice-state';
import { recordingLog } from '../../fakes/recording-log';

type Desk = {
  readonly client: IfirmaClient;
  readonly api: AccountingApi;
  readonly keys: ReturnType<typeof fixedKeys>;
  readonly state: () => PracticeState;
};

export type DeskOptions = {
  readonly dialect?: IfirmaDialect;
  readonly variant?: Partial<PracticeVariant>;
  readonly account?: Partial<Omit<PracticeState['account'], 'login'>>;
  readonly change?: (state: PracticeState) => PracticeState;
};

/** Our client in front of the practice iFirma, which checks signatures and bodies with code of its own. */
export function openDesk({
  variant = {},
  account = {},
  change = (state) => state,
  dialect = IFIRMA_DIALECT,
}: DeskOptions = {}): Desk {
  const state = openAccount({ seed: 'contract', today: '2026-11-23', account });
  const store = memoryPracticeState(change(state));
  const clock = fixedClock();
  const hexOf = Object.fromEntries(API_KEY_NAMES.map((name) => [name, state.keys[name].current ?? '']));
  const keys = fixedKeys({ login: state.account.login, keys: hexOf });
  const client = createIfirmaClient({
    dialect,
    transport: createPracticeTransport({
      store,
      clock,
      variant: { ...DEFAULT_VARIANT, ...variant },
      readSeller: () => ({ vatPayer: state.account.vatPayer, taxForm: state.account.taxForm }),
    }),
    keys,
    clock,
    budget: freeBudget(),
    identifiers: fixedContractorIdentifiers(),
    log: recordingLog(),
    random: () => 0,
    sleep: () => Promise.resolve(),
  });
  return { client, api: client.accounting, keys, state: () => store.stored() ?? state };
}

export const identifierOf = (reply: WriteReply) =>
  reply.kind === 'answered' ? (reply.envelope?.identifier ?? null) : null;

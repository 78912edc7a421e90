import { createHash } from 'node:crypto';
import type { CalendarDay } from '../../shared/domain/days/calendar-day';
import { BASIC_LIMIT } from './access-standing';
import { makePracticeCredentials, type PracticeCredentials } from './practice-credentials';
import { monthOfDay } from './practice-month';
import type { PracticeAccount, PracticeState } from './practice-state';
import { DEFAULT_SETTINGS } from './state/account-settings';

export type NewAccount = {
  readonly seed: string;
  /** The day it is opened on: its month is the accounting month. */
  readonly today: CalendarDay;
  readonly credentials?: PracticeCredentials;
  readonly account?: Partial<Omit<PracticeAccount, 'login'>>;
  /** `inactive`: its user has never opened the API tab, so there are no keys either. */
  readonly access?: 'basic' | 'inactive';
};

/**
 * An account with nothing in it, and with basic API access unless said otherwise: defaults of ifirma-api 15.2 and
 * limits of 5.1.
 */
export function openAccount({
  seed,
  today,
  credentials,
  account,
  access = 'basic',
}: NewAccount): PracticeState {
  const { login, keys } = credentials ?? makePracticeCredentials(seed);
  const isActive = access === 'basic';
  const given = (key: string) => ({ current: isActive ? key.toUpperCase() : null, superseded: [] });
  return {
    version: 2,
    seed,
    firstDocumentId: 3_000_000 + numberFrom(seed, 900_000),
    account: {
      termsAccepted: true,
      superKonto: true,
      vatPayer: true,
      taxForm: 'kpir',
      ...account,
      login,
    },
    access: { packageHasApi: true, state: access, requestedLimit: null },
    settings: DEFAULT_SETTINGS,
    keys: {
      abonent: given(keys.abonent),
      faktura: given(keys.faktura),
      rachunek: given(keys.rachunek),
      wydatek: given(keys.wydatek),
    },
    documentLimit: { granted: isActive ? BASIC_LIMIT : 0, usedOn: {} },
    requests: { perMinute: 100, perDay: 15_000, minute: '', inMinute: 0, day: '', inDay: 0 },
    accountingMonth: monthOfDay(today),
    reachable: { back: 24, ahead: 1 },
    contractors: [],
    parties: [],
    documents: [],
    expenses: [],
    nextContractor: 1,
  };
}

function numberFrom(seed: string, below: number): number {
  return createHash('sha256').update(seed).digest().readUInt32BE(0) % below;
}

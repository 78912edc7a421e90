import type { Diagnosis, Finding, KnownKey } from '../../shared/domain/access/diagnose-access';
import { API_KEY_NAMES, type ApiKeyName, type AppErrorCode } from '../../shared/app-error';
import { describeKod } from '../../shared/describe-kod';

export type DiagnosisCase = {
  /** What was seen, for `docs/diagnosis.md`. */
  readonly symptom: string;
  /** How many keys the user has. */
  readonly count: 1 | 2 | 4;
  readonly keys: readonly KnownKey[];
  readonly failure: AppErrorCode | null;
  readonly finds: readonly Finding[];
};

/** Users of Kwit: one who only issues invoices, one who also reads the limit, one with everything. */
const USERS = {
  1: ['faktura'],
  2: ['abonent', 'faktura'],
  4: API_KEY_NAMES,
} as const satisfies Record<number, readonly ApiKeyName[]>;
const COUNTS = [1, 2, 4] as const;

type Answers = Partial<Record<ApiKeyName, number | null>>;

/** Codes as iFirma sent them; null for a key that was not asked. `wydatek` is never asked. */
function knownKeys(names: readonly ApiKeyName[], kodOf: (keyName: ApiKeyName) => number | null): KnownKey[] {
  return names.map((keyName) => {
    const kod = keyName === 'wydatek' ? null : kodOf(keyName);
    const answer =
      kod === null
        ? null
        : kod === 0
          ? 'accepted'
          : describeKod({ keyName, kod, serverText: '', mayMeanLimit: false }).code;
    return { keyName, answer, belongsTo: null };
  });
}

const forAll = (symptom: string, kod: number | null, finds: Record<1 | 2 | 4, Finding>): DiagnosisCase[] =>
  COUNTS.map((count) => ({
    symptom,
    count,
    keys: knownKeys(USERS[count], () => kod),
    failure: null,
    finds: [finds[count]],
  }));
const same = (finding: Finding) => ({ 1: finding, 2: finding, 4: finding });

/** The key `faktura` alone has this code, the others work. */
const forOne = (symptom: string, kod: number, finding: Finding): DiagnosisCase[] =>
  ([2, 4] as const).map((count) => ({
    symptom,
    count,
    keys: knownKeys(USERS[count], (keyName) => (keyName === 'faktura' ? kod : 0)),
    failure: null,
    finds: [finding],
  }));

const failed = (symptom: string, failure: AppErrorCode, finding: Finding): DiagnosisCase[] =>
  COUNTS.map((count) => ({
    symptom,
    count,
    keys: knownKeys(USERS[count], () => null),
    failure,
    finds: [finding],
  }));

const special = (
  symptom: string,
  count: 2 | 4,
  answers: Answers,
  finds: readonly Finding[],
  belongings: Partial<Record<ApiKeyName, ApiKeyName>> = {},
): DiagnosisCase => ({
  symptom,
  count,
  keys: knownKeys(USERS[count], (keyName) => answers[keyName] ?? null).map((key) => ({
    ...key,
    belongsTo: belongings[key.keyName] ?? null,
  })),
  failure: null,
  finds,
});

/** Every code that judges login, key or account, every way a check can fail, and the mixtures that are told apart. */
export const DIAGNOSIS_CASES: readonly DiagnosisCase[] = [
  ...forAll('code 0 for every key', 0, same('well')),
  ...forAll('nothing asked yet', null, same('not_asked')),
  ...forAll('code 400', 400, same('header')),
  ...forAll('code 401', 401, same('login')),
  ...forAll('code 402 for every key', 402, { 1: 'not_generated', 2: 'api_inactive', 4: 'api_inactive' }),
  ...forOne('code 402 for `faktura`, the others work', 402, 'not_generated'),
  ...forAll('code 403 for every key', 403, { 1: 'cannot_tell', 2: 'all_refused', 4: 'all_refused' }),
  ...forOne('code 403 for `faktura`, the others work', 403, 'old_key'),
  special(
    'code 403, but iFirma takes it under another name',
    4,
    { abonent: 0, faktura: 403 },
    ['other_name'],
    { faktura: 'rachunek' },
  ),
  special(
    '`abonent` and `faktura` pasted under each other’s name',
    2,
    { abonent: 403, faktura: 403 },
    ['other_name', 'other_name'],
    { abonent: 'faktura', faktura: 'abonent' },
  ),
  special('code 403 for one key, the other not asked', 2, { faktura: 403 }, ['cannot_tell']),
  special('code 403 for one key, 402 for the other', 2, { abonent: 402, faktura: 403 }, [
    'not_generated',
    'cannot_tell',
  ]),
  special('code 403 for two keys, one works', 4, { abonent: 0, faktura: 403, rachunek: 403 }, [
    'old_key',
    'old_key',
  ]),
  ...forAll('code 499', 499, same('terms')),
  ...forAll('code 500', 500, same('rights')),
  ...forAll('code 100', 100, same('service')),
  ...failed('no network', 'offline', 'network'),
  ...failed('certificate not trusted', 'tls_failed', 'network'),
  ...failed('no answer in time', 'timed_out', 'network'),
  ...failed('connection broken', 'connection_lost', 'network'),
  ...failed('a page instead of data', 'unreadable_answer', 'service'),
  ...failed('a code that is not described', 'unknown_code', 'service'),
  ...failed('iFirma speaks of a limit', 'limit_suspected', 'pace'),
  ...failed('Kwit’s own pace', 'request_budget_spent', 'pace'),
  ...failed('a pause after a sign of a limit', 'requests_paused', 'pace'),
  ...failed('keychain does not answer', 'keychain_unavailable', 'keychain'),
  ...failed('keychain asks the user', 'keychain_waiting', 'keychain'),
  ...failed('published signatures come out wrong', 'signer_broken', 'signature'),
  ...failed('no login typed', 'login_missing', 'login_missing'),
];

/** The findings as the table of the documentation tells them apart: one text for each. */
export function findingsOf(diagnoses: readonly Diagnosis[]): readonly Finding[] {
  return diagnoses.map(({ finding }) => finding);
}

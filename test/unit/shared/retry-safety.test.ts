import { describe, expect, it } from 'vitest';
import { OPERATIONS } from '../../../electron/ifirma/operations';
import { WRITE_OPERATIONS, type OperationClass } from '../../../electron/ports/ifirma/operation';
import type { NotSentReason, BrokenReason } from '../../../electron/ports/ifirma/ifirma-transport';
import { describeTransportFailure } from '../../../electron/ports/ifirma/describe-transport-failure';
import { classifyOutcome } from '../../../electron/sync/attempts/classify-outcome';
import { describeKod } from '../../../shared/describe-kod';
import { retrySafetyOf, type RetrySafety } from '../../../shared/retry-safety';

const CLASSES = [
  'read',
  'create_reconcilable',
  'create_blind',
  'create_keyed',
  'relative',
  'side_effect',
  'full_replace',
] as const satisfies readonly OperationClass[];

/** In the order of the classes above. */
type Row = readonly [
  RetrySafety,
  RetrySafety,
  RetrySafety,
  RetrySafety,
  RetrySafety,
  RetrySafety,
  RetrySafety,
];
const CHANGE = 'after_change';
const CHECK = 'check_first';
const AFTER_CHANGE: Row = [CHANGE, CHANGE, CHANGE, CHANGE, CHANGE, CHANGE, CHANGE];
const UNCLEAR: Row = ['safe', CHECK, 'ask_person', CHECK, CHECK, CHECK, CHECK];
const SAFE: Row = ['safe', 'safe', 'safe', 'safe', 'safe', 'safe', 'safe'];

const answered = (kod: number, serverText = '', mayMeanLimit = false) =>
  describeKod({ keyName: 'faktura', kod, serverText, mayMeanLimit });

describe('whether it may be tried again', () => {
  it.each<[number, Row]>([
    [100, UNCLEAR],
    [101, AFTER_CHANGE],
    [102, AFTER_CHANGE],
    [200, AFTER_CHANGE],
    [201, AFTER_CHANGE],
    [202, AFTER_CHANGE],
    [400, AFTER_CHANGE],
    [401, AFTER_CHANGE],
    [402, AFTER_CHANGE],
    [403, AFTER_CHANGE],
    [499, AFTER_CHANGE],
    [500, AFTER_CHANGE],
    [777, UNCLEAR],
  ])('after Kod %d', (kod, row) => {
    const error = answered(kod);
    expect(CLASSES.map((operation) => retrySafetyOf(error, operation))).toEqual(row);
  });

  it.each<[string, string, Row]>([
    [
      'Data sprzedaży musi być zgodna z miesiącem i rokiem księgowym',
      'refused_accounting_month',
      AFTER_CHANGE,
    ],
    [
      "Pole 'Data wystawienia' musi być zgodna z miesiącem i rokiem księgowym",
      'refused_accounting_month',
      AFTER_CHANGE,
    ],
    ["Pole 'Kontrahent.KodPocztowy' jest wymagane", 'refused_by_ifirma', AFTER_CHANGE],
    [
      "Nieudana walidacja obiektu 'adres.kodPocztowy': Pole nie może być puste",
      'refused_by_ifirma',
      AFTER_CHANGE,
    ],
    [
      'W polu CN / PKWiU należy podać artykuł ustawy o podatku VAT, na podstawie którego następuje zwolnienie',
      'refused_exemption_basis',
      AFTER_CHANGE,
    ],
  ])('after the known message "%s"', (text, code, row) => {
    const error = answered(201, text);
    expect(error.code).toBe(code);
    expect(CLASSES.map((operation) => retrySafetyOf(error, operation))).toEqual(row);
  });

  it('after words about a limit, when nobody knows what was booked', () => {
    const error = answered(202, 'Przekroczono limit', true);
    expect(CLASSES.map((operation) => retrySafetyOf(error, operation))).toEqual(UNCLEAR);
  });

  it.each<[NotSentReason, Row]>([
    ['name_not_found', SAFE],
    ['refused', SAFE],
    ['unreachable', SAFE],
    ['connect_timeout', SAFE],
    ['forbidden_address', SAFE],
    ['tls', AFTER_CHANGE],
  ])('when nothing was sent: %s', (reason, row) => {
    const error = describeTransportFailure({ kind: 'not_sent', reason });
    expect(CLASSES.map((operation) => retrySafetyOf(error, operation))).toEqual(row);
  });

  it.each<[BrokenReason]>([['deadline'], ['connection_lost'], ['malformed'], ['too_large']])(
    'when the answer broke off: %s',
    (reason) => {
      const error = describeTransportFailure({ kind: 'broken', reason });
      expect(CLASSES.map((operation) => retrySafetyOf(error, operation))).toEqual(UNCLEAR);
    },
  );
});

describe('the sending engine and this table', () => {
  const kods = [100, 101, 102, 200, 201, 202, 400, 401, 402, 403, 499, 500, 777];

  it.each(WRITE_OPERATIONS)('agree on what may have happened at %s', (name) => {
    const operation = OPERATIONS[name];
    for (const kod of kods) {
      const envelope = { kod, kodIsInteger: true, text: '', mayMeanLimit: false, identifier: null };
      const outcome = classifyOutcome(operation, { kind: 'answered', httpStatus: 200, envelope });
      if (outcome.kind === 'accepted') throw new Error('a refusal was accepted');
      const isUnknown = outcome.kind === 'unknown';
      expect(retrySafetyOf(outcome.error, operation.class) === 'after_change', String(kod)).toBe(!isUnknown);
    }
  });
});

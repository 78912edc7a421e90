import { describe, expect, it } from 'vitest';
import { IFIRMA_DIALECT, type IfirmaDialect } from '../../../electron/ifirma/dialect';
import {
  DEFAULT_VARIANT,
  PRACTICE_SWITCHES,
  type PracticeSwitch,
} from '../../../electron/practice/practice-variant';

/** Points of the register that both sides name: the same one, seen from the client and from the server. */
const SAME_POINT: readonly [keyof IfirmaDialect & PracticeSwitch, Readonly<Record<string, string>>][] = [
  ['sales.exemptBasisField', { PodstawaPrawna: 'PodstawaPrawna', PKWiU: 'PKWiU', both: 'either' }],
  ['sales.gtuFormat', { two_digits: 'twoDigits', prefixed: 'prefixed' }],
  ['sales.npRate', { PRC: 'refused', NP: 'acceptedOnWdt' }],
  ['expense.ksefMark', { always: 'required', never: 'optional' }],
  ['expense.amounts', { all: 'required', filled: 'optional' }],
  ['expense.e3Shape', { full: 'full', lean: 'lean' }],
  ['expense.e4Body', { full: 'full', reduced: 'reduced_accepted' }],
  ['pdf.variantStyle', { suffix: 'suffix', query: 'query' }],
  ['ksef.advanceCurrencyPath', { ...paths('fakturazaliczkowawaluta', 'fakturazaliczkowaluta') }],
  ['ksef.correctionPath', { ...paths('fakturakraj/korekta', 'fakturakraj') }],
];

function paths(...names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, name]));
}

describe.each(SAME_POINT)('%s', (point, switchOf) => {
  it('is by default at the practice iFirma what the client’s policy expects', () => {
    expect(DEFAULT_VARIANT[point]).toBe(switchOf[String(IFIRMA_DIALECT[point].value)]);
  });

  it('has a switch for every policy that the client could take', () => {
    const expected = IFIRMA_DIALECT[point].alternatives.map((policy) => switchOf[String(policy)]);
    expect(PRACTICE_SWITCHES[point]).toEqual(expect.arrayContaining(expected));
  });
});

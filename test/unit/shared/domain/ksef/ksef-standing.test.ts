import { describe, expect, it } from 'vitest';
import { ksefStateSchema } from '../../../../../shared/domain/document/document';
import type { KsefReading } from '../../../../../shared/domain/ksef/ksef-reading';
import { afterKsefReading, mayHandOver } from '../../../../../shared/domain/ksef/ksef-standing';

const KSEF_STATES = ksefStateSchema.options;
const NUMBER = '5252344078-20261123-0A1B2C3D4E5F-6A';
const ACCEPTED: KsefReading = { state: 'accepted', ksefNumber: NUMBER };
const WITHOUT_NUMBER: KsefReading = { state: 'accepted', ksefNumber: null };
const HANDED_OVER: KsefReading = { state: 'handed_over' };
const REFUSED: KsefReading = { state: 'refusal_suspected', words: 'Błąd: duplikat' };
const SILENT: KsefReading = { state: 'unknown' };

describe('what a reading makes of the state', () => {
  it.each(['not_sent', 'handed_over', 'refused', 'unknown'] as const)('a number ends %s', (state) => {
    expect(afterKsefReading(state, ACCEPTED)).toEqual({ state: 'numbered', number: NUMBER, reason: null });
  });

  it.each([
    ['not_sent', HANDED_OVER, 'handed_over'],
    ['unknown', HANDED_OVER, 'handed_over'],
    ['refused', HANDED_OVER, 'handed_over'],
    // The number comes later.
    ['unknown', WITHOUT_NUMBER, 'handed_over'],
  ] as const)('%s goes on with %o', (state, reading, to) => {
    expect(afterKsefReading(state, reading)).toEqual({ state: to, number: null, reason: null });
  });

  it('a refusal keeps the words of iFirma, once', () => {
    const step = { state: 'refused', number: null, reason: 'Błąd: duplikat' };
    expect(afterKsefReading('handed_over', REFUSED)).toEqual(step);
    expect(afterKsefReading('unknown', REFUSED)).toEqual(step);
    expect(afterKsefReading('refused', REFUSED)).toBeNull();
  });

  it.each(KSEF_STATES)('silence changes nothing of %s', (state) => {
    expect(afterKsefReading(state, SILENT)).toBeNull();
  });

  it.each([ACCEPTED, WITHOUT_NUMBER, HANDED_OVER, REFUSED, SILENT])(
    'nothing takes a number away, and nothing concerns what KSeF does not take: %o',
    (reading) => {
      expect(afterKsefReading('numbered', reading)).toBeNull();
      expect(afterKsefReading('not_applicable', reading)).toBeNull();
    },
  );

  it('the same again is no step', () => {
    expect(afterKsefReading('handed_over', HANDED_OVER)).toBeNull();
    expect(afterKsefReading('handed_over', WITHOUT_NUMBER)).toBeNull();
  });
});

it('is handed over once: again only by a person, and never what is on its way or there', () => {
  expect(Object.fromEntries(KSEF_STATES.map((state) => [state, mayHandOver(state)]))).toEqual({
    not_applicable: 'no',
    not_sent: 'yes',
    handed_over: 'no',
    numbered: 'no',
    refused: 'yes',
    unknown: 'repeat',
  });
});

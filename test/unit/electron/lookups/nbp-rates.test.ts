import { describe, expect, it } from 'vitest';
import { judgeRates, splitRange } from '../../../../electron/lookups/nbp-rates';
import type { PublicAnswer } from '../../../../electron/lookups/lookup-call';

const answer = (body: string, httpStatus = 200): PublicAnswer => ({
  kind: 'response',
  httpStatus,
  contentType: 'application/json',
  contentEncoding: '',
  body: new TextEncoder().encode(body),
});

const QUESTION = { currency: 'EUR', fromOn: '2026-11-19', toOn: '2026-11-20' };
const RATE = '{"no":"225/A/NBP/2026","effectiveDate":"2026-11-20","mid":4.2500}';
const table = (rates: string, more = '') =>
  `{"table":"A","currency":"euro","code":"EUR"${more},"rates":[${rates}]}`;
const judge = (body: string, httpStatus?: number) => judgeRates(answer(body, httpStatus), QUESTION);

describe('an answer of NBP', () => {
  it('gives the rate as it is written there', () => {
    expect(judge(table(RATE))).toEqual({
      kind: 'read',
      value: [{ currency: 'EUR', effectiveOn: '2026-11-20', tableNumber: '225/A/NBP/2026', mid: '4.2500' }],
    });
  });

  it('may hold more than is used', () => {
    const more = RATE.replace('{', '{"bid":1,"note":null,');
    expect(judge(table(more, ',"country":"strefa euro"'))).toMatchObject({ kind: 'read' });
  });

  it.each(['404 NotFound - Not Found - Brak danych', '"404 NotFound"', '404 Not Found'])(
    'that says “%s” has no rate',
    (text) => {
      expect(judge(text, 404)).toEqual({ kind: 'read', value: [] });
    },
  );

  it.each([
    ['a rate of zero', RATE.replace('4.2500', '0.0000')],
    ['a rate below zero', RATE.replace('4.2500', '-4.2500')],
    ['a rate in another notation', RATE.replace('4.2500', '4.25e0')],
    ['a rate that is text', RATE.replace('4.2500', '"4,25"')],
    ['no rate', RATE.replace(',"mid":4.2500', '')],
    ['no number of the table', RATE.replace('225/A/NBP/2026', '')],
    ['a table of purchase rates', RATE.replace('/A/', '/C/')],
    ['a day outside the question', RATE.replace('2026-11-20', '2026-11-18')],
    ['a day that does not exist', RATE.replace('2026-11-20', '2026-11-31')],
  ])('with %s is none', (_what, rate) => {
    expect(judge(table(rate))).toMatchObject({ kind: 'failed', error: { why: 'unreadable' } });
  });

  it('that refuses the question is not asked the same again', () => {
    expect(judge('400 BadRequest - Przekroczony limit 93 dni', 400)).toMatchObject({
      kind: 'failed',
      mayPass: false,
    });
  });

  it('in broken UTF-8 is none', () => {
    const bytes = new Uint8Array([...new TextEncoder().encode(table(RATE)), 0xff]);
    expect(judgeRates({ ...answer(''), body: bytes }, QUESTION)).toMatchObject({ kind: 'failed' });
  });
});

describe('a range of days', () => {
  it('of 93 is one question', () => {
    const range = { fromOn: '2026-01-01', toOn: '2026-04-03' };
    expect(splitRange(range)).toEqual([range]);
  });

  it('of 94 is two, without a gap', () => {
    expect(splitRange({ fromOn: '2026-01-01', toOn: '2026-04-04' })).toEqual([
      { fromOn: '2026-01-01', toOn: '2026-04-03' },
      { fromOn: '2026-04-04', toOn: '2026-04-04' },
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IFIRMA_DIALECT } from '../../electron/ifirma/dialect';
import { createSalesWrites } from '../../electron/ifirma/sales-writes';
import { aSalesDocument, ISSUED_KINDS } from '../builders/a-sales-document';
import { proveRuns, proveSeed } from '../fixtures/prove-runs';
import { anyCorrection, anySalesDocument } from './sales-bodies/any-sales-document';
import { DOCUMENTED_BODIES, DOCUMENTED_CORRECTION } from './sales-bodies/documented-bodies';
import { NumberText, parseKeepingNumbers } from './sales-bodies/limits';

const check = { seed: proveSeed(), numRuns: proveRuns(60) };
const writes = createSalesWrites({ dialect: IFIRMA_DIALECT });

type Counted = { readonly quantity: string; readonly unitPrice: string };

const read = (body: Uint8Array) =>
  parseKeepingNumbers(new TextDecoder('utf-8', { fatal: true }).decode(body));

function numbersOfLines(body: unknown): readonly unknown[] {
  const { Pozycje: lines } = body as { Pozycje: readonly Record<string, NumberText>[] };
  return lines.map(({ Ilosc: quantity, CenaJednostkowa: unitPrice }) => [quantity?.text, unitPrice?.text]);
}
const typedNumbers = (lines: readonly Counted[]) =>
  lines.map(({ quantity, unitPrice }) => [quantity, unitPrice]);

describe('whatever sales document is written', () => {
  it.each(ISSUED_KINDS)(
    'of kind %s keeps to what iFirma documents, with the numbers that were typed',
    (kind) => {
      fc.assert(
        fc.property(anySalesDocument(kind), (document) => {
          const body = read(writes.prepareDocument(document).body);
          expect(DOCUMENTED_BODIES[kind](body, kind)).toEqual([]);
          expect(numbersOfLines(body)).toEqual(typedNumbers(document.lines));
        }),
        check,
      );
    },
  );

  it('as a correction keeps to it too', () => {
    fc.assert(
      fc.property(anyCorrection, (correction) => {
        const body = read(writes.prepareCorrection('77', correction).body);
        expect(DOCUMENTED_CORRECTION(body, 'correction')).toEqual([]);
        expect(numbersOfLines(body)).toEqual(typedNumbers(correction.lines));
      }),
      check,
    );
  });

  it('is the same bytes each time', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ISSUED_KINDS).chain(anySalesDocument), (document) => {
        expect(writes.prepareDocument(structuredClone(document))).toEqual(writes.prepareDocument(document));
      }),
      check,
    );
  });
});

describe('the documented limits of this test', () => {
  const body = () =>
    JSON.parse(new TextDecoder().decode(writes.prepareDocument(aSalesDocument('domestic')).body)) as Record<
      string,
      unknown
    >;
  const judge = (changed: unknown) =>
    DOCUMENTED_BODIES.domestic(parseKeepingNumbers(JSON.stringify(changed)), 'body');

  it('find what is missing, undocumented, too long or written otherwise', () => {
    expect(judge({ ...body(), DataSprzedazy: undefined })).toContain('body.DataSprzedazy: missing');
    expect(judge({ ...body(), Waluta: 'EUR' })).toContain('body.Waluta: not documented');
    expect(judge({ ...body(), Uwagi: 'x'.repeat(1001) })).toContain('body.Uwagi: 1 to 1000 characters');
    // The plain writer drops the decimals of 0.00.
    expect(judge(body()).join()).toContain('body.Zaplacono: a number like');
  });

  it.each(['1e2', '0.30000000000000004', '-1', '1.005'])('take no price of %s', (price) => {
    const line = `{"Pozycje":[{"CenaJednostkowa":${price}}]}`;
    expect(DOCUMENTED_BODIES.domestic(parseKeepingNumbers(line), 'body').join()).toContain(
      'body.Pozycje[0].CenaJednostkowa: a number like',
    );
  });
});

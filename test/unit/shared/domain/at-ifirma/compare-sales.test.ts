import { describe, expect, it } from 'vitest';
import { compareSales, type KnownSale } from '../../../../../shared/domain/at-ifirma/compare-sales';
import { minor } from '../../../../../shared/domain/money/money';
import type { SaleAtIfirma } from '../../../../../shared/domain/at-ifirma/sale-at-ifirma';

const aRow = (overrides: Partial<SaleAtIfirma> = {}): SaleAtIfirma => ({
  ifirmaId: '7',
  number: '1/11/2026',
  type: 'prz_faktura_kraj',
  issuedOn: '2026-11-10',
  dueOn: '2026-11-24',
  partyName: 'Żółw i Synowie',
  partyNip: '123-456-32-18',
  contractorIdentifier: 'k1',
  grossMinor: minor(12300),
  paidMinor: minor(0),
  currency: 'PLN',
  wasMailed: null,
  isDraft: false,
  ksef: { state: 'accepted', ksefNumber: null },
  ...overrides,
});
const ours = (overrides: Partial<KnownSale> = {}): KnownSale => ({
  documentId: 'd',
  ifirmaId: '7',
  number: '1/11/2026',
  issuedOn: '2026-11-10',
  partyName: 'Żółw i Synowie',
  partyNip: '1234563218',
  grossMinor: minor(12300),
  currency: 'PLN',
  ...overrides,
});
const compare = (known: readonly KnownSale[], rows: readonly SaleAtIfirma[]) =>
  compareSales({ ours: known, theirs: rows, belongsInKsef: ({ type }) => type !== 'prz_rachunek_kraj' });

describe('the sales of a period', () => {
  it('agree when every document has its like, and are counted and summed by currency, złoty first', () => {
    const rows = [
      aRow(),
      aRow({ ifirmaId: '8', number: '2/11/2026', currency: 'EUR', grossMinor: minor(500) }),
      aRow({ ifirmaId: '9', number: '3/11/2026', grossMinor: minor(-1300) }),
    ];
    const known = rows.map(({ ifirmaId, number, grossMinor, currency }) =>
      ours({ ifirmaId, number, grossMinor, currency }),
    );
    expect(compare(known, rows)).toMatchObject({
      count: 3,
      differences: [],
      withoutKsef: [],
      sums: [
        { currency: 'PLN', count: 2, grossMinor: 11000 },
        { currency: 'EUR', count: 1, grossMinor: 500 },
      ],
    });
  });

  it('differ by a grosz, a number, a day or a currency, each named', () => {
    const differing = compare(
      [ours({ grossMinor: minor(12301), number: '9/11/2026', issuedOn: '2026-11-11', currency: 'EUR' })],
      [aRow()],
    ).differences;
    expect(differing).toMatchObject([
      { kind: 'differs', what: ['currency', 'total', 'number', 'issue_day'] },
    ]);
  });

  it('do not differ by what iFirma has not told yet', () => {
    expect(compare([ours({ number: null, grossMinor: null })], [aRow()]).differences).toEqual([]);
  });

  it.each([
    ['of which Kwit knows nothing', [], null],
    ['that may be one of Kwit’s twice', [ours({ ifirmaId: '1' })], 'd'],
    ['for the same buyer with another amount', [ours({ ifirmaId: '1', grossMinor: minor(1) })], null],
  ])('include one only at iFirma, %s', (_, known, twinOf) => {
    const rows = known.length === 0 ? [aRow()] : [aRow(), aRow({ ifirmaId: '1' })];
    const found = compare(known, rows).differences.filter(({ kind }) => kind === 'only_in_ifirma');
    expect(found).toMatchObject([{ theirs: { ifirmaId: '7' }, twinOf }]);
  });

  it('include one only in Kwit: removed at iFirma, or never bound', () => {
    const known = [ours(), ours({ documentId: 'e', ifirmaId: null })];
    expect(compare(known, []).differences.map(({ kind }) => kind)).toEqual(['only_in_kwit', 'only_in_kwit']);
  });

  it('name what has no KSeF number and belongs there, and leave iFirma’s drafts out', () => {
    const rows = [
      aRow({ ksef: { state: 'unknown' } }),
      aRow({ ifirmaId: '8', ksef: { state: 'handed_over' } }),
      aRow({ ifirmaId: '9', ksef: { state: 'unknown' }, type: 'prz_rachunek_kraj' }),
      aRow({ ifirmaId: '10', isDraft: true }),
    ];
    const compared = compare(
      rows.filter(({ isDraft }) => !isDraft).map(({ ifirmaId }) => ours({ ifirmaId })),
      rows,
    );
    expect(compared.withoutKsef.map(({ ifirmaId }) => ifirmaId)).toEqual(['7', '8']);
    expect(compared).toMatchObject({ count: 3, draftsAtIfirma: 1, differences: [] });
  });
});

import { describe, expect, it } from 'vitest';
import { readListFilter, toListQuery, WHOLE_LIST } from '../../../../renderer/documents/list-filter';
import { paths } from '../../../../renderer/lib/paths';

describe('the filter in an address', () => {
  it.each([
    [{ show: 'accepted', month: '2026-11' }, '/faktury/lista/accepted/2026-11'],
    [{ show: 'overdue', month: null }, '/faktury/lista/overdue/wszystkie'],
  ] as const)('%j is written and read back', (filter, address) => {
    expect(paths.documentsShown('invoice', filter)).toBe(address);
    const [show, month] = address.split('/').slice(-2);
    expect(readListFilter({ show, month })).toEqual(filter);
  });

  it.each([
    {},
    { show: 'nonsense', month: 'wszystkie' },
    { show: 'all', month: '2026-13' },
    { show: 'all', month: "2026-11' OR 1" },
  ])('%j is the whole list', (params) => {
    expect(readListFilter(params)).toEqual(WHOLE_LIST);
  });
});

describe('what a filter asks for', () => {
  it('is by state, by payment, by month or from the bin', () => {
    expect(toListQuery({ show: 'unpaid', month: null })).toEqual({
      states: [],
      orKsefStates: [],
      inBin: false,
      issuedIn: null,
      payment: 'unpaid',
    });
    expect(toListQuery({ show: 'unsent', month: '2026-11' })).toMatchObject({
      states: ['draft', 'ready', 'queued', 'sending', 'rejected', 'unknown', 'needs_person'],
      issuedIn: '2026-11',
    });
    expect(toListQuery({ show: 'bin', month: null }).inBin).toBe(true);
    expect(toListQuery({ show: 'attention', month: null })).toMatchObject({
      states: ['rejected', 'unknown', 'needs_person'],
      orKsefStates: ['refused', 'unknown'],
    });
  });
});

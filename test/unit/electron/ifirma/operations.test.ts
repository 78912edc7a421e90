import { describe, expect, it } from 'vitest';
import { CLASS_RULES, IFIRMA_BASE, OPERATIONS, pathOf } from '../../../../electron/ifirma/operations';

describe('the table of operations', () => {
  it.each([
    ['month.read', {}, 'abonent/miesiacksiegowy.json', 'abonent'],
    ['limit.read', {}, 'abonent/limit.json', 'abonent'],
    ['sales.list', {}, 'faktury.json', 'faktura'],
    ['document.read', { path: 'fakturakraj', ifirmaId: '1337' }, 'fakturakraj/1337.json', 'faktura'],
    ['contractor.search', { phrase: 'IFIRMA SA' }, 'kontrahenci/IFIRMA%20SA.json', 'faktura'],
    ['rachunek.listOfType', { rachunek: 'rachunekkraj' }, 'rachunekkraj/list.json', 'rachunek'],
    ['rachunek.read', { rachunek: 'rachunekue', ifirmaId: '7' }, 'rachunekue/7.json', 'rachunek'],
    ['invoice.create', {}, 'fakturakraj.json', 'faktura'],
    ['expense.createCost', {}, 'kosztdzialalnoscivat.json', 'wydatek'],
  ] as const)('sends %s to the documented address with its own key', (name, segments, path, keyName) => {
    expect(pathOf(name, segments)).toBe(path);
    expect(OPERATIONS[name].keyName).toBe(keyName);
  });

  it('escapes a segment so that it stays one', () => {
    const path = pathOf('contractor.search', { phrase: '../abonent/limit.json?x=ż#1%' });
    expect(new URL(`${IFIRMA_BASE}${path}`).pathname).toBe(
      '/iapi/kontrahenci/..%2Fabonent%2Flimit.json%3Fx%3D%C5%BC%231%25.json',
    );
  });

  it.each([{}, { ifirmaId: '' }])('builds no address without its segment: %o', (segments) => {
    expect(() => pathOf('document.read', { path: 'fakturakraj', ...segments })).toThrow('ifirmaId');
  });

  it('repeats reads only', () => {
    const repeated = Object.entries(OPERATIONS).filter(
      ([, operation]) => CLASS_RULES[operation.class].maxTries > 1,
    );
    expect(repeated.map(([, operation]) => operation.method)).toEqual(repeated.map(() => 'GET'));
    expect(repeated.map(([name]) => name)).not.toContain('invoice.create');
    expect(repeated.map(([name]) => name)).not.toContain('expense.createCost');
  });

  it('never settles an expense without a person', () => {
    expect(CLASS_RULES[OPERATIONS['expense.createCost'].class].afterUnknown).toBe('ask');
  });
});

import { describe, expect, it } from 'vitest';
import { listIssueDateChanges, movesBooks } from '../../../../../shared/domain/sending/issue-date-changes';
import { guardIssueDate, type IssueDateCase } from '../../../../../shared/domain/sending/issue-date-guard';

const guard = (overrides: Partial<IssueDateCase> = {}) =>
  guardIssueDate({
    soldOn: '2026-11-20',
    typedOn: '2026-11-23',
    today: '2026-11-23',
    newestOn: null,
    ...overrides,
  });

describe('the date on an invoice', () => {
  it('is usable today, and after midnight beside today', () => {
    expect(guard()).toEqual({ kind: 'usable', isTodayPossible: false });
    expect(guard({ today: '2026-11-24' })).toEqual({ kind: 'usable', isTodayPossible: true });
  });

  it('stays usable when today is past the 15th: nobody else may choose another', () => {
    expect(guard({ today: '2026-12-16' })).toEqual({ kind: 'usable', isTodayPossible: false });
  });

  it('names the first rule that it breaks, the day of the rule, and what today breaks', () => {
    expect(guard({ newestOn: '2026-11-24', today: '2026-11-25' })).toEqual({
      kind: 'broken',
      rule: 'before_newest',
      limitOn: '2026-11-24',
      proposedOn: '2026-11-25',
      todayBreaks: null,
    });
    expect(guard({ newestOn: '2026-12-16', today: '2026-12-16' })).toMatchObject({
      rule: 'before_newest',
      proposedOn: null,
      todayBreaks: 'too_late',
    });
    expect(guard({ typedOn: '2026-12-16', today: '2026-12-16' })).toMatchObject({
      rule: 'too_late',
      limitOn: '2026-12-15',
      proposedOn: null,
    });
  });
});

describe('what another issue date changes', () => {
  const redating = {
    soldOn: '2026-11-30',
    fromOn: '2026-11-30',
    toOn: '2026-12-01',
    dueFromOn: '2026-12-14',
    dueToOn: '2026-12-15',
    isVatPayer: true,
  };

  it('over the end of a month: the buyer’s deduction, and VAT where the issue decides; the seller’s months stay', () => {
    const changes = listIssueDateChanges(redating);
    expect(changes).toEqual([
      { what: 'issue_day', from: '2026-11-30', to: '2026-12-01' },
      { what: 'due_day', from: '2026-12-14', to: '2026-12-15' },
      { what: 'vat_month', from: '2026-11', to: '2026-11' },
      { what: 'vat_month_by_issue', from: '2026-11', to: '2026-12' },
      { what: 'buyer_month', from: '2026-11', to: '2026-12' },
      { what: 'income_month', from: '2026-11', to: '2026-11' },
    ]);
    expect(movesBooks(changes)).toBe(true);
  });

  it('within a month moves no books', () => {
    const within = { ...redating, soldOn: '2026-11-20', fromOn: '2026-11-20', toOn: '2026-11-23' };
    expect(movesBooks(listIssueDateChanges(within))).toBe(false);
  });

  it('moves income when the invoice came before the sale', () => {
    const changes = listIssueDateChanges({ ...redating, soldOn: '2026-12-01' });
    expect(changes).toContainEqual({ what: 'income_month', from: '2026-11', to: '2026-12' });
  });

  it('leaves VAT out for a seller who pays none', () => {
    const changes = listIssueDateChanges({ ...redating, isVatPayer: false });
    expect(changes.map(({ what }) => what)).toEqual(['issue_day', 'due_day', 'income_month']);
  });
});

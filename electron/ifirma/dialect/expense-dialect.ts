import type { Choice } from './choice';

/** Bodies of and answers to expenses (ifirma-api 8, 16.1). */
export type ExpenseDialect = {
  /** `all`: eight numbers, zeros as 0.00. `filled`: only rates that are used. */
  readonly 'expense.amounts': Choice<'all' | 'filled'>;
  readonly 'expense.ksefMark': Choice<'always' | 'never'>;
  /** `full`: term and contractor, but no NIP beside them. `lean`: none of the three that sources dispute. */
  readonly 'expense.e3Shape': Choice<'full' | 'lean'>;
  readonly 'expense.e4Body': Choice<'full' | 'reduced'>;
  /** Members that may hold the identifier of a booked expense, in order. */
  readonly 'expense.replyId': Choice<readonly ('Identyfikator' | 'Wynik')[]>;
};

export const EXPENSE_DIALECT: ExpenseDialect = {
  'expense.amounts': {
    value: 'all',
    alternatives: ['all', 'filled'],
    evidence: 'conflict',
    source: '16.1 row 37',
    change: 'Send filled ones only when zeros are refused or booked as sales at that rate.',
  },
  'expense.ksefMark': {
    value: 'always',
    alternatives: ['always', 'never'],
    evidence: 'conflict',
    source: '16.1 row 38',
    change: 'Never, only when iFirma refuses the member as such.',
  },
  'expense.e3Shape': {
    value: 'full',
    alternatives: ['full', 'lean'],
    evidence: 'conflict',
    source: '16.1 row 39',
    change: 'Lean, when a cost on another document is refused for its term or contractor.',
  },
  'expense.e4Body': {
    value: 'full',
    alternatives: ['full', 'reduced'],
    evidence: 'conflict',
    source: '16.1 row 40',
    change: 'Reduced, when a telephone bill with the full body is refused (Kod 200).',
  },
  'expense.replyId': {
    value: ['Identyfikator', 'Wynik'],
    alternatives: [['Identyfikator', 'Wynik'], ['Wynik'], []],
    evidence: 'conflict',
    source: '16.1 row 41',
    change: 'Keep the one member that the first booked expense is answered with.',
  },
};

import type { DeskAnswer, PracticeDesk } from '../practice-desk';

/**
 * Something done at a practice account whose outcome is another one for every value of one switch: what nobody can
 * tell apart from outside is no switch.
 */
export type Scenario = (desk: PracticeDesk) => readonly unknown[];

/** HTTP status and `Kod` of each answer. */
export function verdictsOf(...answers: readonly DeskAnswer[]): readonly unknown[] {
  return answers.map(({ httpStatus, response }) => `${httpStatus} ${String(response['Kod'])}`);
}

export const limitAsk = { path: 'abonent/limit.json', keyName: 'abonent' } as const;
const MONTH = { path: 'abonent/miesiacksiegowy.json', keyName: 'abonent' } as const;
export const monthAsk = MONTH;
export const stepAsk = (MiesiacKsiegowy: 'NAST' | 'POPRZ') =>
  ({ ...MONTH, method: 'PUT', body: { MiesiacKsiegowy } }) as const;

/** Of something that was just issued. */
export function idOf({ response }: DeskAnswer): string {
  return String(response['Identyfikator']);
}

export function rowsOf({ response }: DeskAnswer): number {
  const rows = response['Wynik'];
  return Array.isArray(rows) ? rows.length : -1;
}

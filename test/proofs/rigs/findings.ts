import type { Figures } from '../frame/proof';

/** What should not be, in sentences, under the figure that it counts for. */
export type Findings = Readonly<Record<Exclude<keyof Figures, 'runs'>, string[]>>;

export function noFindings(): Findings {
  return { lost: [], doubled: [], misbound: [], unexplained: [] };
}

export function countFindings({ lost, doubled, misbound, unexplained }: Findings) {
  return {
    lost: lost.length,
    doubled: doubled.length,
    misbound: misbound.length,
    unexplained: unexplained.length,
  };
}

export function isBlameless(findings: Findings): boolean {
  return Object.values(countFindings(findings)).every((count) => count === 0);
}

/** Into `sum`, with `where` before each sentence. */
export function addFindings(sum: Findings, more: Findings, where: string): void {
  for (const figure of ['lost', 'doubled', 'misbound', 'unexplained'] as const) {
    sum[figure].push(...more[figure].map((says) => `${where}: ${says}`));
  }
}

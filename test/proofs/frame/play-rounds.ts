import { createSeededChoice, type SeededChoice } from '../../../electron/practice/seeded-choice';
import { countFaults, type Figures, type ProofId, type ProofRun } from './proof';

/** What one round counted, and what somebody needs to understand it. */
export type Round = Omit<Figures, 'runs'> & { readonly history: unknown };

/**
 * Plays `size` rounds, each with chances of its own from the seed, and adds up what they count. A round that throws
 * is unexplained: Kwit refused where it should not have, or stood still.
 */
export async function playRounds(
  id: ProofId,
  { size, seed, mutant, saveHistory }: ProofRun,
  play: (choice: SeededChoice, round: number) => Promise<Round>,
): Promise<Figures> {
  let sum: Figures = { runs: 0, lost: 0, doubled: 0, misbound: 0, unexplained: 0 };
  for (let number = 0; number < size; number += 1) {
    const choice = createSeededChoice(`${id}/${String(seed)}/${String(number)}`);
    const round = await play(choice, number).catch(toUnexplained);
    sum = addFigures(sum, { runs: 1, ...round });
    if (countFaults({ runs: 1, ...round }) === 0) continue;
    saveHistory({ round: number, ...round });
    // Found out once is found out.
    if (mutant !== null) break;
  }
  return sum;
}

export function addFigures(a: Figures, b: Figures): Figures {
  return {
    runs: a.runs + b.runs,
    lost: a.lost + b.lost,
    doubled: a.doubled + b.doubled,
    misbound: a.misbound + b.misbound,
    unexplained: a.unexplained + b.unexplained,
  };
}

function toUnexplained(cause: unknown): Round {
  const history = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  return { lost: 0, doubled: 0, misbound: 0, unexplained: 1, history };
}

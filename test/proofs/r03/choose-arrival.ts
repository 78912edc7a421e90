import type { SeededChoice } from '../../../electron/practice/seeded-choice';
import { type Arrival, endOf, type FileChange } from './file-content';

/**
 * How much of a file's unsynced changes the disk had when the power went: nothing, everything, all up to one that is
 * torn between two sectors, or each sector as of another moment.
 */
export function chooseArrival(
  choice: SeededChoice,
  changes: readonly FileChange[],
  sectorBytes: number,
): Arrival {
  const count = changes.length;
  if (count === 0) return () => 0;
  switch (choice.oneOf(['nothing', 'everything', 'torn', 'torn', 'scattered', 'scattered'] as const)) {
    case 'nothing':
      return () => 0;
    case 'everything':
      return () => count;
    case 'torn':
      return tear(choice, changes, sectorBytes);
    case 'scattered': {
      const chosen = new Map<number | 'length', number>();
      return (where) => {
        const arrived = chosen.get(where) ?? choice.number(0, count);
        chosen.set(where, arrived);
        return arrived;
      };
    }
  }
}

function tear(choice: SeededChoice, changes: readonly FileChange[], sectorBytes: number): Arrival {
  const whole = choice.number(0, changes.length - 1);
  const torn = changes[whole];
  const from = torn?.kind === 'write' ? torn.at : 0;
  const end = torn === undefined ? 0 : endOf(torn);
  const firstMissing = choice.number(Math.floor(from / sectorBytes), Math.ceil(end / sectorBytes));
  const length = whole + choice.number(0, 1);
  return (where) => {
    if (where === 'length') return length;
    return where < firstMissing ? whole + 1 : whole;
  };
}

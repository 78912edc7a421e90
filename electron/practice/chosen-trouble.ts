import type { PracticeTrouble } from '../../shared/domain/company/practice-trouble';

export type ChosenTrouble = {
  readonly current: () => PracticeTrouble;
  readonly choose: (trouble: PracticeTrouble) => void;
};

/** Kept while the company is open and no longer: nobody finds a broken demo account the next morning. */
export function createChosenTrouble(): ChosenTrouble {
  let current: PracticeTrouble = 'none';
  return {
    current: () => current,
    choose: (trouble) => {
      current = trouble;
    },
  };
}

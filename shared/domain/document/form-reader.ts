import type { FieldProblem } from '../../field-problem';
import type { Result } from '../../result';

/** A problem that does not know yet where in the form it stands. */
export type FieldRefusal = Omit<FieldProblem, 'path'>;

/**
 * Collects everything that is wrong with a form, in the order in which the form is read, instead of stopping at the
 * first. `read` gives null for a refused field; a caller that sees no problem at the end holds no such null.
 */
export type FormReader = {
  readonly read: <T>(path: string, result: Result<T, FieldRefusal>) => T | null;
  readonly refuse: (path: string, refusal: FieldRefusal) => void;
  readonly include: (path: string, problems: readonly FieldProblem[]) => void;
  readonly problems: () => readonly FieldProblem[];
};

export function createFormReader(): FormReader {
  const problems: FieldProblem[] = [];
  const refuse = (path: string, refusal: FieldRefusal): void => {
    problems.push({ path, ...refusal });
  };
  return {
    read(path, result) {
      if (result.ok) return result.value;
      refuse(path, result.error);
      return null;
    },
    refuse,
    include(path, inner) {
      for (const problem of inner) problems.push({ ...problem, path: `${path}.${problem.path}` });
    },
    problems: () => problems,
  };
}

import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { FieldProblem } from '../../shared/field-problem';
import { fieldProblemText } from '../../shared/i18n/field-problem-text';
import { focusField } from '../lib/focus-field';

/**
 * Which problems of a form are shown. Nobody is told that an empty field is empty while still typing: problems
 * show once the user asked to finish the document.
 */
export function useFormProblems(problems: readonly FieldProblem[]) {
  const { i18n } = useLingui();
  const [isAsked, setIsAsked] = useState(false);
  return {
    problemAt: (path: string): string | undefined => {
      const problem = problems.find((one) => one.path === path);
      return problem && isAsked ? fieldProblemText(i18n, problem) : undefined;
    },
    /** True when `blocking` is empty; otherwise shows all and puts the focus on the first (K-07). */
    pass: (blocking: readonly FieldProblem[]): boolean => {
      setIsAsked(true);
      const [first] = blocking;
      if (!first) return true;
      // After the fields have drawn their errors, so that the error is spoken with the field.
      setTimeout(() => focusField(first.path));
      return false;
    },
  };
}

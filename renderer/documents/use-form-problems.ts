import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { AppErrorOf } from '../../shared/app-error';
import type { FieldProblem } from '../../shared/field-problem';
import { fieldProblemText } from '../../shared/i18n/field-problem-text';
import { focusField } from '../lib/focus-field';

/**
 * Which problems of a form are shown. Nobody is told that an empty field is empty while still typing: problems
 * show once the user asked to finish the document. A text that is too long gets no better by typing on: that shows
 * at once.
 */
export function useFormProblems(problems: readonly FieldProblem[]) {
  const { i18n } = useLingui();
  const [isAsked, setIsAsked] = useState(false);
  const [fieldless, setFieldless] = useState<FieldProblem | null>(null);
  const stands = problems.some(({ path, code }) => path === fieldless?.path && code === fieldless.code);
  const refusal: AppErrorOf<'invalid_input'> | null =
    fieldless !== null && stands ? { code: 'invalid_input', fields: [fieldless] } : null;
  return {
    problemAt: (path: string): string | undefined => {
      const problem = problems.find((one) => one.path === path);
      return problem && (isAsked || problem.code === 'too_long')
        ? fieldProblemText(i18n, problem)
        : undefined;
    },
    /** The first problem while no field of the form can show it: for a banner, so that no refusal is silent. */
    refusal,
    /** True when `blocking` is empty; otherwise shows all and puts the focus on the first (K-07). */
    pass: (blocking: readonly FieldProblem[]): boolean => {
      setIsAsked(true);
      setFieldless(null);
      const [first] = blocking;
      if (!first) return true;
      // After the fields have drawn their errors, so that the error is spoken with the field.
      setTimeout(() => {
        if (!focusField(first.path)) setFieldless(first);
      });
      return false;
    },
  };
}

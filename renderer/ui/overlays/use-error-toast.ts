import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import type { AppError } from '../../../shared/app-error';
import { sayAppError } from '../../../shared/i18n/app-error-text';
import { useToasts } from './toasts';

/** Says in passing why a command failed; for a form, `ErrorBanner` stays beside what was typed. */
export function useErrorToast(): (error: AppError) => void {
  const { i18n } = useLingui();
  const toasts = useToasts();
  return useCallback(
    (error) => {
      toasts.show({ tone: 'bad', text: sayAppError(i18n, error) });
    },
    [i18n, toasts],
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { describeAppError } from '../../shared/i18n/app-error-text';
import type { SaveStatus } from './autosave';
import styles from './save-status-text.module.css';

/** Whether what is on the screen is on the disk. Quiet when it is. */
export function SaveStatusText({ status }: { readonly status: SaveStatus }) {
  const { i18n } = useLingui();
  switch (status.kind) {
    case 'saved':
      return (
        <span className={styles['quiet']}>
          <Trans>Zapisano</Trans>
        </span>
      );
    case 'unsaved':
    case 'saving':
      return (
        <span className={styles['quiet']}>
          <Trans>Zapisuję…</Trans>
        </span>
      );
    case 'failed':
      return (
        <span className={styles['failed']} role="alert">
          <Trans>Nie zapisano. {describeAppError(i18n, status.error).remedy}</Trans>
        </span>
      );
  }
}

import { useLingui } from '@lingui/react/macro';
import type { IssueDateChange } from '../../../../shared/domain/sending/issue-date-changes';
import { issueDateChangeText } from '../../../../shared/i18n/issue-date-text';
import styles from '../sync-page.module.css';

type IssueDateChangesProps = {
  readonly changes: readonly IssueDateChange[];
  readonly label: string;
};

/** Everything that another issue date changes, said before it is taken. */
export function IssueDateChanges({ changes, label }: IssueDateChangesProps) {
  const { i18n } = useLingui();
  return (
    <ul className={styles['changes']} aria-label={label}>
      {changes.map((change) => (
        <li key={change.what}>{issueDateChangeText(i18n, change)}</li>
      ))}
    </ul>
  );
}

import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { MoneyText } from '../../ui/facts/money-text';
import { StateBadge } from '../../ui/facts/state-badge';
import styles from './settings-page.module.css';
import type { useUnsentDocuments } from './use-unsent-documents';

type UnsentDocumentsProps = { readonly unsent: ReturnType<typeof useUnsentDocuments> };

/** By name, before a command removes them (P-02); nothing where there are none. */
export function UnsentDocuments({ unsent }: UnsentDocumentsProps) {
  const { t } = useLingui();
  if (unsent === undefined || unsent.rows.length === 0) return null;
  return (
    <>
      <p>
        <strong>
          <Trans>Tych dokumentów nie ma nigdzie poza Kwitem:</Trans>
        </strong>
      </p>
      <ul className={styles['unsent']} aria-label={t`Niewysłane dokumenty`}>
        {unsent.rows.map(({ documentId, kind, partyName, title, state, grossMinor }) => (
          <li key={documentId}>
            <bdi>{partyName || title || t`(bez nazwy)`}</bdi> <MoneyText minor={grossMinor} />{' '}
            <StateBadge state={state} kind={kind} />
          </li>
        ))}
      </ul>
      {unsent.notShown > 0 && (
        <p>
          <Plural value={unsent.notShown} one="i jeszcze #" few="i jeszcze #" other="i jeszcze #" />
        </p>
      )}
    </>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'wouter';
import { planBlockText } from '../../../../shared/i18n/plan-block-text';
import type { BlockedItem } from '../../../../shared/ipc/contracts/sync.contract';
import { paths } from '../../../lib/paths';
import { Icon } from '../../../ui/icon';
import { MoneyText } from '../../../ui/facts/money-text';
import { DateProblemPart } from './date-problem-part';
import { OpenDocumentButton } from '../open-document-button';
import styles from '../sync-page.module.css';
import { useNeededMonths } from './use-needed-months';

/** What stays in the queue, each with its reason and the way out. Kwit does not move the accounting month. */
export function BlockedList({ items }: { readonly items: readonly BlockedItem[] }) {
  const { t, i18n } = useLingui();
  const neededBy = useNeededMonths();
  if (items.length === 0) return null;
  return (
    <section className={styles['section']}>
      <h2 className={styles['section-title']}>
        <Trans>Zostają w kolejce</Trans>
      </h2>
      <ul className={styles['list']} aria-label={t`Zostają w kolejce`}>
        {items.map((item) => {
          const { reason, remedy } = planBlockText(i18n, item);
          const month = item.block === 'outside_accounting_month' ? neededBy(item.documentId) : null;
          return (
            <li key={item.documentId} className={styles['row']}>
              <Icon name={item.kind} />
              <span className={styles['words']}>
                <bdi>{item.partyName}</bdi>
                <bdi className={styles['meta']}>{item.title}</bdi>
              </span>
              <OpenDocumentButton document={item} />
              <span className={styles['amount']}>
                <MoneyText minor={item.grossMinor} />
              </span>
              <span className={styles['wide']}>
                {reason}{' '}
                {month === null ? (
                  remedy
                ) : (
                  <Trans>
                    Przestaw go w iFirmie na {month} i zsynchronizuj. Drogę pokazuje{' '}
                    <Link href={paths.accountingMonth}>Miesiąc księgowy</Link>.
                  </Trans>
                )}
              </span>
              {item.dateProblem !== null && <DateProblemPart item={item} problem={item.dateProblem} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

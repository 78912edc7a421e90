import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { SyncPlan } from '../../../../shared/ipc/contracts/sync.contract';
import styles from '../sync-page.module.css';

/** The plan as one can read it aloud. */
export function PlanSentence({ plan }: { readonly plan: SyncPlan }) {
  const { t } = useLingui();
  const invoices = plan.items.filter((item) => item.kind === 'invoice').length;
  const expenses = plan.items.length - invoices;
  const invoicesText = t`${plural(invoices, { one: '# fakturę', few: '# faktury', other: '# faktur' })}`;
  const expensesText = t`${plural(expenses, { one: '# wydatek', few: '# wydatki', other: '# wydatków' })}`;
  const what =
    invoices === 0 ? expensesText : expenses === 0 ? invoicesText : t`${invoicesText} i ${expensesText}`;
  const requests = t`${plural(plan.requestCount, { one: '# zapytanie', few: '# zapytania', other: '# zapytań' })}`;
  const left = plan.documentsLeftAfter;
  return (
    <p className={styles['sentence']}>
      {t`Wyślę ${what}. Zużyję ${requests}.`}{' '}
      {left !== null &&
        t`${plural(left, { one: 'Zostanie # dokument z limitu.', few: 'Zostaną # dokumenty z limitu.', other: 'Zostanie # dokumentów z limitu.' })}`}
    </p>
  );
}

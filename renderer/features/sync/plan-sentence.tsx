import { plural, t } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { SyncPlan } from '../../../shared/ipc/contracts/sync.contract';
import styles from './sync-page.module.css';

/** The plan as one can read it aloud. */
export function PlanSentence({ plan }: { readonly plan: SyncPlan }) {
  const { i18n } = useLingui();
  const invoices = plan.items.filter((item) => item.kind === 'invoice').length;
  const expenses = plan.items.length - invoices;
  const invoicesText = t(
    i18n,
  )`${plural(invoices, { one: '# fakturę', few: '# faktury', other: '# faktur' })}`;
  const expensesText = t(
    i18n,
  )`${plural(expenses, { one: '# wydatek', few: '# wydatki', other: '# wydatków' })}`;
  const what =
    invoices === 0
      ? expensesText
      : expenses === 0
        ? invoicesText
        : t(i18n)`${invoicesText} i ${expensesText}`;
  const requests = t(
    i18n,
  )`${plural(plan.requestCount, { one: '# zapytanie', few: '# zapytania', other: '# zapytań' })}`;
  const left = plan.documentsLeftAfter;
  return (
    <p className={styles['sentence']}>
      {t(i18n)`Wyślę ${what}. Zużyję ${requests}.`}{' '}
      {left !== null &&
        t(
          i18n,
        )`${plural(left, { one: 'Zostanie # dokument z limitu.', few: 'Zostaną # dokumenty z limitu.', other: 'Zostanie # dokumentów z limitu.' })}`}
    </p>
  );
}

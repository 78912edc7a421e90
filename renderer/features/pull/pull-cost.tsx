import { useLingui } from '@lingui/react/macro';
import { plural } from '@lingui/core/macro';
import styles from './pull.module.css';

/** What it takes, before it is begun: lists always, single records only where something is new (C-10). */
export function PullCost({ months }: { readonly months: number }) {
  const { t } = useLingui();
  const lists = (months + CONTRACTOR_LISTS) * REQUESTS_A_LIST;
  const requests = t`${plural(lists, { one: '# zapytanie', few: '# zapytania', other: '# zapytań' })}`;
  return (
    <p className={styles['note']}>
      {t`Listy miesięcy i kontrahentów to co najmniej ${requests}, a każdy nowy dokument jedno więcej. Drugie pobranie pyta już tylko o to, co się zmieniło. Możesz je przerwać i dokończyć później.`}
    </p>
  );
}

/** A page, and the next one that is empty. */
const REQUESTS_A_LIST = 2;
const CONTRACTOR_LISTS = 1;

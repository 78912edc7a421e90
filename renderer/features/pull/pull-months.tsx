import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { monthOfKey } from '../../../shared/domain/days/accounting-month';
import type { PullOverview } from '../../../shared/ipc/contracts/pull.contract';
import { formatMonth } from '../../lib/format-calendar';
import { Disclosure } from '../../ui/layout/disclosure';
import { Icon } from '../../ui/icon';
import styles from './pull.module.css';

export type Pull = NonNullable<PullOverview['pull']>;

/** Month by month, newest first, as they are fetched. */
export function PullMonths({ months }: { readonly months: Pull['months'] }) {
  const { t, i18n } = useLingui();
  return (
    <Disclosure label={t`Miesiące`}>
      <ul className={styles['months']}>
        {months.map(({ month: key, isDone, found }) => {
          const { year, month } = monthOfKey(key);
          const documents =
            found === null
              ? t`jeszcze nieodczytany`
              : t`${plural(found, { one: '# dokument', few: '# dokumenty', other: '# dokumentów' })}`;
          return (
            <li key={key} className={styles['month']}>
              <Icon name={isDone ? 'check' : 'state-queued'} size="small" />
              <span>{formatMonth(i18n, year, month)}</span>
              <span className={styles['found']}>
                {found !== null && !isDone ? t`${documents}, w trakcie` : documents}
              </span>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}

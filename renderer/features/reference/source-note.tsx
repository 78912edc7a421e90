import { Trans, useLingui } from '@lingui/react/macro';
import { formatDay } from '../../../shared/domain/days/calendar-day';
import type { ReferenceSource } from '../../../shared/domain/tax/reference-source';
import { useToday } from '../../bridge/open-company';
import { formatAge } from '../../../shared/i18n/format-age';
import styles from './reference.module.css';

/** Where a table is from, since when it is in force, and how old this knowledge is (N-06). */
export function SourceNote({ source }: { readonly source: ReferenceSource }) {
  const { t, i18n } = useLingui();
  const { act, inForceOn, inForceUntil, checkedOn } = source;
  const age = formatAge(i18n, checkedOn, useToday());
  return (
    <dl className={styles['facts']} data-selectable>
      <dt>{t`Źródło`}</dt>
      <dd lang="pl">{act}</dd>
      <dt>{t`Obowiązuje`}</dt>
      <dd>
        {inForceUntil === null ? (
          <Trans>od {formatDay(inForceOn)}</Trans>
        ) : (
          <Trans>
            od {formatDay(inForceOn)} do {formatDay(inForceUntil)}
          </Trans>
        )}
      </dd>
      <dt>{t`Stan na`}</dt>
      <dd>
        {formatDay(checkedOn)} ({age})
      </dd>
    </dl>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import type { MonthOverview } from '../../../shared/ipc/contracts/month.contract';
import { useToday } from '../../bridge/open-company';
import { formatMonth } from '../../lib/format-calendar';
import { formatInstant } from '../../lib/format-instant';
import styles from './month.module.css';

/** The month as iFirma said it, and when: it can be changed there at any time, by anybody. */
export function MonthReading({ reading }: { readonly reading: MonthOverview['reading'] }) {
  const { t, i18n } = useLingui();
  const today = useToday();
  if (reading === null) {
    return (
      <div>
        <p className={styles['figure']}>{t`Jeszcze nieodczytany`}</p>
        <p className={styles['note']}>
          <Trans>Odczyt to jedno zapytanie z kluczem „abonent”. Niczego w iFirmie nie zmienia.</Trans>
        </p>
      </div>
    );
  }
  const readAt = formatInstant(i18n, reading.readAt, today);
  return (
    <div>
      <p className={styles['figure']}>{formatMonth(i18n, reading.year, reading.month)}</p>
      <p className={styles['note']}>
        <Trans>
          Odczytany z iFirmy {readAt}. iFirma ma jeden miesiąc na całe konto, wspólny dla jej panelu,
          księgowej i wszystkich programów, i sama go nie przestawia.
        </Trans>
      </p>
    </div>
  );
}

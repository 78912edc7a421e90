import { Trans, useLingui } from '@lingui/react/macro';
import { formatDay } from '../../../shared/domain/days/calendar-day';
import { FORECAST_ERROR_DAYS } from '../../../shared/domain/limits/limit-forecast';
import type { LimitOverview } from '../../../shared/ipc/contracts/limits.contract';
import { Disclosure } from '../../ui/layout/disclosure';
import styles from './limits.module.css';

/** What iFirma does not tell, said as such: the reset day, and what counts (ifirma-api 5.1). */
export function LimitUnknowns({ counterRestart }: Pick<LimitOverview, 'counterRestart'>) {
  const { t } = useLingui();
  const { half, nineOfTen } = FORECAST_ERROR_DAYS;
  return (
    <Disclosure label={t`Czego o tym limicie nie wiadomo`}>
      <ul className={styles['unknowns']}>
        <li>
          <Trans>
            Kiedy licznik rusza od nowa: iFirma tego nie podaje. Limit jest miesięczny, więc nie później niż
            za 31 dni.
          </Trans>{' '}
          <SeenRestart counterRestart={counterRestart} />
        </li>
        <li>
          <Trans>
            Co się liczy: iFirma pisze o wystawionych dokumentach. Kwit zakłada, że liczy się każda faktura, a
            wydatki, płatności i e-maile nie.
          </Trans>
        </li>
        <li>
          <Trans>
            Na ile pewna jest prognoza: w próbach na wymyślonych firmach podany dzień mylił się w połowie
            przypadków najwyżej o {half} dni, a w dziewięciu na dziesięć najwyżej o {nineOfTen}. Dużego
            zamówienia nikt nie przewidzi.
          </Trans>
        </li>
        <li>
          <Trans>
            Co z wnioskiem: iFirma podaje tylko liczbę przyznaną. O wniosku Kwit wie tyle, ile powiesz.
          </Trans>
        </li>
      </ul>
    </Disclosure>
  );
}

function SeenRestart({ counterRestart }: Pick<LimitOverview, 'counterRestart'>) {
  if (counterRestart === null) return <Trans>Kwit jeszcze nie widział, żeby licznik zmalał.</Trans>;
  const [after, by] = [formatDay(counterRestart.after), formatDay(counterRestart.by)];
  return (
    <Trans>
      Ostatnio Kwit widział, że zmalał między {after} a {by}.
    </Trans>
  );
}

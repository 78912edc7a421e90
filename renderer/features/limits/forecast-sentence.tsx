import { Plural, Trans } from '@lingui/react/macro';
import { formatDay } from '../../../shared/domain/days/calendar-day';
import { standLimit } from '../../../shared/domain/limits/limit-standing';
import type { LimitOverview } from '../../../shared/ipc/contracts/limits.contract';
import type { ReadDocumentLimit } from './read-document-limit';

type ForecastSentenceProps = { readonly limits: LimitOverview; readonly document: ReadDocumentLimit };

/** For how long the limit will do at this pace, or why nobody can say. */
export function ForecastSentence({ limits, document }: ForecastSentenceProps) {
  const { forecast } = limits;
  const { possible } = standLimit({ ...limits, document });
  switch (forecast.kind) {
    case 'too_early': {
      const { possibleFrom } = forecast;
      const from = possibleFrom === null ? null : formatDay(possibleFrom);
      return from === null ? (
        <Trans>Na prognozę za wcześnie: Kwit nie zna jeszcze Twojego tempa.</Trans>
      ) : (
        <Trans>
          Na prognozę za wcześnie: Kwit nie zna jeszcze całego miesiąca Twojej pracy. Policzy ją od {from}.
        </Trans>
      );
    }
    case 'no_pace':
      return (
        <Trans>W ostatnich miesiącach nie przybył żaden dokument, więc prognozy nie ma z czego liczyć.</Trans>
      );
    case 'beyond_horizon':
      return (
        <Plural
          value={possible}
          one="Przy tym tempie wystarczy na # dokument, na ponad rok."
          few="Przy tym tempie wystarczy na # dokumenty, na ponad rok."
          other="Przy tym tempie wystarczy na # dokumentów, na ponad rok."
        />
      );
    case 'until': {
      const until = formatDay(forecast.until);
      return (
        <>
          <Plural
            value={possible}
            _0={`Przy tym tempie nie wystarczy już na żaden nowy dokument.`}
            one={`Przy tym tempie wystarczy na # dokument, do około ${until}.`}
            few={`Przy tym tempie wystarczy na # dokumenty, do około ${until}.`}
            other={`Przy tym tempie wystarczy na # dokumentów, do około ${until}.`}
          />{' '}
          {forecast.outlastsAMonth && (
            <Trans>To dłużej niż miesiąc, więc licznik iFirmy ruszy wcześniej od nowa.</Trans>
          )}
        </>
      );
    }
  }
}

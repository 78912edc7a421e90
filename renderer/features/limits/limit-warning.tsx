import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useLocation } from 'wouter';
import { formatDay } from '../../../shared/domain/days/calendar-day';
import { isLimitNearlyUsed, standLimit } from '../../../shared/domain/limits/limit-standing';
import type { LimitOverview } from '../../../shared/ipc/contracts/limits.contract';
import { useToday } from '../../bridge/open-company';
import { paths } from '../../lib/paths';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import type { ReadDocumentLimit } from './read-document-limit';

type LimitWarningProps = { readonly limits: LimitOverview; readonly document: ReadDocumentLimit };

/** The one thing to know first: what does not fit, or by which day to apply. */
export function LimitWarning({ limits, document }: LimitWarningProps) {
  const { t } = useLingui();
  const [, navigate] = useLocation();
  const today = useToday();
  const { queued, firstBeyond, applyBy, applications, leadDays } = limits;
  const { left } = standLimit({ ...limits, document });

  if (queued > left) {
    return (
      <Banner
        tone="warn"
        title={t`Kolejka nie zmieści się w limicie`}
        action={
          firstBeyond && (
            <Button
              onPress={() => {
                navigate(paths.document('invoice', firstBeyond.documentId));
              }}
            >
              {t`Otwórz tę fakturę`}
            </Button>
          )
        }
      >
        {firstBeyond ? <FirstBeyond party={firstBeyond.partyName} /> : null}
      </Banner>
    );
  }
  // What was asked for already waits below.
  if (applications[0]?.state === 'waiting') return null;
  if (applyBy !== null) {
    return (
      <Banner
        tone="warn"
        title={
          applyBy === today
            ? t`Złóż wniosek o wyższy limit już dziś`
            : t`Złóż wniosek o wyższy limit do ${formatDay(applyBy)}`
        }
      >
        <Plural
          value={leadDays}
          one="Kwit zakłada, że iFirma odpowiada po # dniu. Później dokumenty mogą się skończyć przed odpowiedzią."
          other="Kwit zakłada, że iFirma odpowiada po # dniach. Później dokumenty mogą się skończyć przed odpowiedzią."
        />
      </Banner>
    );
  }
  return isLimitNearlyUsed({ ...limits, document }) ? (
    <Banner tone="warn" title={t`Zostało niewiele`}>
      <Trans>Wykorzystane są cztery piąte limitu. O wyższy prosi się w panelu iFirmy, a to trwa.</Trans>
    </Banner>
  ) : null;
}

function FirstBeyond({ party }: { readonly party: string }) {
  return party === '' ? (
    <Trans>Faktury, które się nie zmieszczą, poczekają w kolejce.</Trans>
  ) : (
    <Trans>
      Pierwsza, która się nie zmieści, to faktura dla „{party}”. Ona i następne poczekają w kolejce.
    </Trans>
  );
}

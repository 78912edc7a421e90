import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { isCalendarDay } from '../../../shared/domain/days/calendar-day';
import type { LimitOverview } from '../../../shared/ipc/contracts/limits.contract';
import { useToday } from '../../bridge/open-company';
import { formatCount } from '../../lib/format-count';
import { DocumentsAMonthField, parseDocumentsAMonth } from '../../procedures/documents-a-month-field';
import { PanelBeside } from '../../procedures/panel-beside';
import { PANEL } from '../../procedures/panel-words';
import { activeTab } from '../../procedures/sketched-tabs';
import { StepLayout } from '../../procedures/step-layout';
import { useLimitApplication } from '../../procedures/use-limit-application';
import type { ProcedurePath } from '../../procedures/use-procedure';
import { DayField } from '../../ui/fields/day-field';
import { ErrorBanner } from '../../ui/error-banner';
import styles from './applications.module.css';

/** The number asked for and the day: typed here too, because no endpoint of iFirma tells them. */
export function RequestLimitStep({ path }: { readonly path: ProcedurePath }) {
  const { t } = useLingui();
  const today = useToday();
  const application = useLimitApplication();
  const { limits } = application;
  const [typed, setTyped] = useState(path.notes.documents?.toString() ?? '');
  const [appliedOn, setAppliedOn] = useState(path.notes.waitingSince ?? today);
  const [hasTried, setHasTried] = useState(false);
  const { limits: section, confirm } = PANEL;

  const requested = parseDocumentsAMonth(typed);
  const isDay = isCalendarDay(appliedOn) && appliedOn <= today;
  const goOn = async () => {
    setHasTried(true);
    if (requested === null || !isDay) return;
    const isKept = await application.keep({ requested, appliedOn });
    if (isKept) path.next({ documents: requested, waitingSince: appliedOn });
  };

  return (
    <StepLayout
      path={path}
      title={t`Złóż wniosek w iFirmie`}
      nextLabel={t`Wniosek złożony`}
      isNextPending={application.isRunning}
      onNext={() => void goOn()}
      panel={<PanelBeside drawn={activeTab([], limits?.document?.granted)} marked={['limits']} />}
    >
      <p>
        <Trans>
          W zakładce API znajdź część „{section}” i rozwiń ją. Wpisz, ile dokumentów miesięcznie chcesz
          wysyłać, i kliknij „{confirm}”. To samo wpisz tutaj: iFirma zgłasza Kwitowi tylko liczbę przyznaną.
        </Trans>
      </p>
      <div className={styles['fields']}>
        <DocumentsAMonthField
          value={typed}
          onChange={setTyped}
          hasTried={hasTried}
          hint={<PaceHint limits={limits} />}
        />
        <DayField
          label={t`Dzień wniosku`}
          value={appliedOn}
          onChange={setAppliedOn}
          today={today}
          error={hasTried && !isDay ? t`Wpisz dzień, nie późniejszy niż dziś.` : undefined}
        />
      </div>
      {application.error && (
        <ErrorBanner error={application.error} title={t`Wniosek nie został zapisany w Kwicie`} />
      )}
    </StepLayout>
  );
}

function PaceHint({ limits }: { readonly limits: LimitOverview | undefined }) {
  if (limits === undefined || !('documentsAMonth' in limits.forecast))
    return <Trans>Policz też inne programy, które wysyłają do iFirmy, i zostaw zapas.</Trans>;
  const pace = formatCount(limits.forecast.documentsAMonth);
  return <Trans>Twoje tempo to około {pace} miesięcznie. Zostaw zapas.</Trans>;
}

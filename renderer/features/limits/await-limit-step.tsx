import { Trans, useLingui } from '@lingui/react/macro';
import type { PresentedApplication } from '../../../shared/ipc/contracts/limits.contract';
import { useChannelQuery } from '../../bridge/use-channel-query';
import { formatCount } from '../../lib/format-count';
import { PanelBeside } from '../../procedures/panel-beside';
import { PANEL } from '../../procedures/panel-words';
import { activeTab } from '../../procedures/sketched-tabs';
import { StepLayout } from '../../procedures/step-layout';
import type { ProcedurePath } from '../../procedures/use-procedure';
import { Banner } from '../../ui/banner';
import { GrantedNumbers } from './granted-numbers';
import { WaitingApplication } from './waiting-application';

/** Both values the same: granted at once. Otherwise it waits, and any later reading tells. */
export function AwaitLimitStep({ path }: { readonly path: ProcedurePath }) {
  const { t } = useLingui();
  const { data: limits } = useChannelQuery('limits.get', {});
  const { granted, requested } = PANEL;
  const application = limits?.applications[0];
  if (limits === undefined) return null;
  const drawn = {
    ...activeTab([], limits.document?.granted),
    requested: application?.requested ?? path.notes.documents,
  };
  const isWaiting = application?.state === 'waiting';

  return (
    <StepLayout
      path={path}
      title={t`Sprawdź, co przyznała iFirma`}
      nextLabel={isWaiting ? null : t`Zakończ`}
      onNext={path.finish}
      panel={<PanelBeside drawn={drawn} marked={isWaiting ? ['limits'] : []} />}
    >
      <p>
        <Trans>
          Gdy w panelu „{granted}” i „{requested}” pokazują tę samą liczbę, iFirma przyznała ją od razu. Jeśli
          stoi tam komunikat i dwie różne liczby, wniosek rozpatruje pracownik iFirmy.
        </Trans>
      </p>
      {application && <Answer application={application} />}
    </StepLayout>
  );
}

function Answer({ application }: { readonly application: PresentedApplication }) {
  const { t } = useLingui();
  const { state } = application;
  const requested = formatCount(application.requested);
  const granted = application.granted === null ? '' : formatCount(application.granted);
  if (state === 'waiting') return <WaitingApplication application={application} />;
  return (
    <>
      <GrantedNumbers application={application} />
      {state === 'granted' && (
        <Banner tone="good" title={t`iFirma przyznała ${granted} dokumentów miesięcznie`}>
          <Trans>Kolejka, która stała z braku limitu, może już iść.</Trans>
        </Banner>
      )}
      {state === 'granted_less' && (
        <Banner tone="warn" title={t`iFirma przyznała mniej: ${granted} zamiast ${requested}`}>
          <Trans>
            Jeśli później przyzna resztę, Kwit rozpozna to przy odczycie. O powód zapytaj na bok@ifirma.pl.
          </Trans>
        </Banner>
      )}
      {state === 'refused' && (
        <Banner tone="warn" title={t`Odmowa zapisana`}>
          <Trans>
            Limit zostaje, jaki był. O powód zapytaj na bok@ifirma.pl; nowy wniosek możesz złożyć zawsze.
          </Trans>
        </Banner>
      )}
      {state === 'withdrawn' && (
        <Banner tone="info" title={t`Wniosek wycofany`}>
          <Trans>Limit zostaje, jaki był. Nowy wniosek możesz złożyć zawsze.</Trans>
        </Banner>
      )}
    </>
  );
}

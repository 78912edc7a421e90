import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useToday } from '../../bridge/open-company';
import { countKnownDocuments } from '../../../shared/domain/limits/limit-standing';
import { DocumentsAMonthField, parseDocumentsAMonth } from '../../procedures/documents-a-month-field';
import { PanelBeside } from '../../procedures/panel-beside';
import { PANEL } from '../../procedures/panel-words';
import { INACTIVE_TAB } from '../../procedures/sketched-tabs';
import { StepLayout } from '../../procedures/step-layout';
import { useLimitApplication } from '../../procedures/use-limit-application';
import type { ProcedurePath } from '../../procedures/use-procedure';
import { ErrorBanner } from '../../ui/error-banner';
import styles from './access.module.css';

/** How many documents a month: typed here too, because no endpoint of iFirma tells what was asked for. */
export function DeclareNumberStep({ path }: { readonly path: ProcedurePath }) {
  const { t } = useLingui();
  const today = useToday();
  const application = useLimitApplication();
  const { limits } = application;
  const [typed, setTyped] = useState(path.notes.documents?.toString() ?? '');
  const [hasTried, setHasTried] = useState(false);
  const documents = parseDocumentsAMonth(typed);
  const known = limits ? countKnownDocuments(limits) : 0;
  const { extended, confirm } = PANEL;
  const goOn = async () => {
    setHasTried(true);
    if (documents === null) return;
    const isKept = await application.keep({ requested: documents, appliedOn: today });
    if (isKept) path.next({ documents });
  };

  return (
    <StepLayout
      path={path}
      title={t`Zadeklaruj liczbę dokumentów`}
      nextLabel={t`Zatwierdzone w iFirmie`}
      isNextPending={application.isRunning}
      onNext={() => void goOn()}
      panel={<PanelBeside drawn={INACTIVE_TAB} marked={['extended']} />}
    >
      <p>
        <Trans>
          Wybierz „{extended}”, wpisz, ile dokumentów miesięcznie chcesz wysyłać, i kliknij „{confirm}”. Tę
          samą liczbę wpisz tutaj: Kwit nie może jej odczytać z iFirmy, a w Limitach API pokaże ją obok tego,
          co iFirma przyzna.
        </Trans>
      </p>
      <div className={styles['number']}>
        <DocumentsAMonthField
          value={typed}
          onChange={setTyped}
          hasTried={hasTried}
          hint={
            known > 0
              ? t`Dokumenty z tego miesiąca, o których wie Kwit: ${known}. Policz też inne programy i zostaw zapas.`
              : t`Policz wszystkie programy, które wysyłają do iFirmy, i zostaw zapas.`
          }
        />
      </div>
      {application.error && (
        <ErrorBanner error={application.error} title={t`Wniosek nie został zapisany w Kwicie`} />
      )}
    </StepLayout>
  );
}

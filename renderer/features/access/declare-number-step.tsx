import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useChannelQuery } from '../../bridge/use-channel-query';
import { PanelBeside } from '../../procedures/panel-beside';
import { PANEL } from '../../procedures/panel-words';
import { INACTIVE_TAB } from '../../procedures/sketched-tabs';
import { StepLayout } from '../../procedures/step-layout';
import type { ProcedurePath } from '../../procedures/use-procedure';
import { TextField } from '../../ui/text-field';
import styles from './access.module.css';

/** How many documents a month: typed here too, because no endpoint of iFirma tells what was asked for. */
export function DeclareNumberStep({ path }: { readonly path: ProcedurePath }) {
  const { t } = useLingui();
  const { data: limits } = useChannelQuery('limits.get', {});
  const [typed, setTyped] = useState(path.notes.documents?.toString() ?? '');
  const [hasTried, setHasTried] = useState(false);
  const compact = typed.replaceAll(/\s/gu, '');
  const documents = /^\d{1,6}$/u.test(compact) && Number(compact) > 0 ? Number(compact) : null;
  const known = limits
    ? (limits.document?.used ?? 0) + limits.acceptedSince + limits.queued + limits.drafts
    : 0;
  const { extended, confirm } = PANEL;

  return (
    <StepLayout
      path={path}
      title={t`Zadeklaruj liczbę dokumentów`}
      nextLabel={t`Zatwierdzone w iFirmie`}
      onNext={() => {
        setHasTried(true);
        if (documents !== null) path.next({ documents });
      }}
      panel={<PanelBeside drawn={INACTIVE_TAB} marked={['extended']} />}
    >
      <p>
        <Trans>
          Wybierz „{extended}”, wpisz, ile dokumentów miesięcznie chcesz wysyłać, i kliknij „{confirm}”. Tę
          samą liczbę wpisz tutaj: iFirma jej potem nie pokaże, a Kwit porówna z nią to, co przyzna.
        </Trans>
      </p>
      <div className={styles['number']}>
        <TextField
          label={t`Dokumentów miesięcznie`}
          value={typed}
          onChange={setTyped}
          align="end"
          error={hasTried && documents === null ? t`Wpisz liczbę całkowitą większą od zera.` : undefined}
          hint={
            known > 0
              ? t`Dokumenty z tego miesiąca, o których wie Kwit: ${known}. Policz też inne programy i zostaw zapas.`
              : t`Policz wszystkie programy, które wysyłają do iFirmy, i zostaw zapas.`
          }
        />
      </div>
    </StepLayout>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { PanelBeside } from '../../procedures/panel-beside';
import { PANEL } from '../../procedures/panel-words';
import { INACTIVE_TAB } from '../../procedures/sketched-tabs';
import { StepLayout } from '../../procedures/step-layout';
import type { ProcedurePath } from '../../procedures/use-procedure';

export function ActivateBasicStep({ path }: { readonly path: ProcedurePath }) {
  const { t } = useLingui();
  const { activateBasic, generate } = PANEL;
  return (
    <StepLayout
      path={path}
      title={t`Aktywuj dostęp podstawowy`}
      nextLabel={t`Jest aktywny`}
      panel={<PanelBeside drawn={INACTIVE_TAB} marked={['basic']} />}
    >
      <p>
        <Trans>Kliknij „{activateBasic}”.</Trans>
      </p>
      <p>
        <Trans>
          Dostęp działa od razu: w tym samym miejscu pojawią się cztery klucze z przyciskami „{generate}”.
        </Trans>
      </p>
    </StepLayout>
  );
}

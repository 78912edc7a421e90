import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { paths } from '../../lib/paths';
import { PanelBeside } from '../../procedures/panel-beside';
import { INACTIVE_TAB } from '../../procedures/sketched-tabs';
import { StepLayout } from '../../procedures/step-layout';
import type { ProcedurePath } from '../../procedures/use-procedure';
import { RadioField } from '../../ui/fields/radio-field';

/** Basic or extended: asked before anything is pressed in the panel. */
export function ChooseAccessStep({ path }: { readonly path: ProcedurePath }) {
  const { t } = useLingui();
  const [access, setAccess] = useState<'basic' | 'extended'>('basic');
  const [, navigate] = useLocation();
  return (
    <StepLayout
      path={path}
      title={t`Wybierz: podstawowy czy rozszerzony`}
      panel={<PanelBeside drawn={INACTIVE_TAB} marked={[access]} />}
      onNext={() => {
        if (access === 'extended') navigate(paths.procedure('extended_access'));
        else path.next();
      }}
    >
      <p>
        <Trans>
          Oba dają te same klucze. Różnią się tym, ile dokumentów miesięcznie można przez nie wysłać.
        </Trans>
      </p>
      <RadioField
        label={t`Dostęp`}
        labelHidden
        value={access}
        onChange={setAccess}
        options={[
          {
            value: 'basic',
            label: t`Podstawowy`,
            detail: t`Około 1000 dokumentów miesięcznie w cenie pakietu. Klucze są od razu. Później można go rozszerzyć.`,
          },
          {
            value: 'extended',
            label: t`Rozszerzony`,
            detail: t`Więcej dokumentów, wycena indywidualna. Czasem trzeba poczekać na zgodę administratora, a do niej nie ma kluczy.`,
          },
        ]}
      />
    </StepLayout>
  );
}

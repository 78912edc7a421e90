import { Trans, useLingui } from '@lingui/react/macro';
import { API_KEY_NAMES } from '../../../shared/app-error';
import { PanelBeside } from '../../procedures/panel-beside';
import { PANEL } from '../../procedures/panel-words';
import { activeTab } from '../../procedures/sketched-tabs';
import { StepLayout } from '../../procedures/step-layout';
import type { ProcedurePath } from '../../procedures/use-procedure';
import { useRegeneration } from './use-regeneration';

export function GenerateAgainStep({ path }: { readonly path: ProcedurePath }) {
  const { t } = useLingui();
  const { keyName, isFirst } = useRegeneration(path);
  const word = isFirst ? PANEL.generate : PANEL.generateAgain;
  const others = API_KEY_NAMES.filter((name) => name !== keyName);
  return (
    <StepLayout
      path={path}
      title={t`Kliknij „${word}”`}
      nextLabel={t`Mam nowy klucz`}
      panel={
        <PanelBeside
          drawn={activeTab(isFirst ? others : API_KEY_NAMES)}
          marked={keyName === null ? [] : [keyName]}
        />
      }
    >
      <p>
        <Trans>
          Kliknij „{word}” przy kluczu „{keyName}” i skopiuj to, co się pojawi: 16 znaków, cyfry i litery od A
          do F.
        </Trans>
      </p>
      <p>
        <Trans>Pozostałych kluczy nie ruszaj: działają dalej.</Trans>
      </p>
    </StepLayout>
  );
}

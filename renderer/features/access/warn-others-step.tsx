import { Trans, useLingui } from '@lingui/react/macro';
import { API_KEY_NAMES } from '../../../shared/app-error';
import { keyPurposeText } from '../../../shared/i18n/key-text';
import { PanelBeside } from '../../procedures/panel-beside';
import { activeTab } from '../../procedures/sketched-tabs';
import { StepLayout } from '../../procedures/step-layout';
import type { ProcedurePath } from '../../procedures/use-procedure';
import { Banner } from '../../ui/banner';
import { RadioField } from '../../ui/fields/radio-field';
import { useRegeneration } from './use-regeneration';

/** Before: what stops working elsewhere. A key that never was has no other users. */
export function WarnOthersStep({ path }: { readonly path: ProcedurePath }) {
  const { t, i18n } = useLingui();
  const { keyName, isFirst, evidence } = useRegeneration(path);

  return (
    <StepLayout
      path={path}
      title={isFirst ? t`Klucza jeszcze nie ma` : t`Zanim powstanie nowy klucz`}
      isNextDisabled={keyName === null}
      nextLabel={isFirst ? t`Dalej` : t`Wiem o tym, dalej`}
      panel={<PanelBeside drawn={activeTab(isFirst ? [] : API_KEY_NAMES)} />}
    >
      <RadioField
        label={t`Który klucz?`}
        value={keyName}
        onChange={(chosen) => {
          path.note({ keyNames: [chosen] });
        }}
        options={API_KEY_NAMES.map((name) => ({
          value: name,
          label: name,
          detail: t`Do ${keyPurposeText(i18n, name)}.`,
        }))}
      />
      {evidence !== null && <p>{evidence}</p>}
      {keyName !== null && !isFirst && (
        <Banner tone="warn" title={t`Inne programy z tym kluczem pewnie przestaną działać`}>
          <Trans>
            Sklep, wtyczka, skrypt albo biuro rachunkowe, jeśli używają klucza „{keyName}”, dostaną odmowę,
            dopóki nie wkleisz im nowego. Kwit też: jego kolejka poczeka.
          </Trans>
        </Banner>
      )}
    </StepLayout>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { API_KEY_NAMES, type ApiKeyName } from '../../../shared/app-error';
import { keyPurposeText } from '../../../shared/i18n/key-text';
import { useCompany } from '../../bridge/open-company';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { PanelBeside } from '../../procedures/panel-beside';
import { PANEL } from '../../procedures/panel-words';
import { activeTab } from '../../procedures/sketched-tabs';
import { StepLayout } from '../../procedures/step-layout';
import type { ProcedurePath } from '../../procedures/use-procedure';
import { Button } from '../../ui/button';
import { CheckField } from '../../ui/fields/check-field';
import styles from './access.module.css';
import { neededKeys } from './needed-keys';

/** Which keys the user's work needs, and "wygeneruj" beside each of them. */
export function GenerateKeysStep({ path }: { readonly path: ProcedurePath }) {
  const { t, i18n } = useLingui();
  const { profile } = useCompany();
  const { run: openExternal } = useChannelCommand('app.openExternal');
  const needed = neededKeys(path.notes, profile);
  const { generate } = PANEL;

  const choose = (keyName: ApiKeyName, isNeeded: boolean) => {
    path.note({
      keyNames: API_KEY_NAMES.filter((name) => (name === keyName ? isNeeded : needed.includes(name))),
    });
  };

  return (
    <StepLayout
      path={path}
      title={t`Wygeneruj klucze`}
      nextLabel={t`Mam klucze`}
      onNext={() => {
        path.next({ keyNames: [...needed] });
      }}
      panel={<PanelBeside drawn={activeTab([])} marked={needed} />}
    >
      <p>
        <Trans>
          Zaznacz klucze, których potrzebuje Twoja praca, i kliknij „{generate}” przy każdym z nich.
        </Trans>
      </p>
      <div className={styles['choices']} role="group" aria-label={t`Potrzebne klucze`}>
        {API_KEY_NAMES.map((keyName) => (
          <CheckField
            key={keyName}
            label={keyName}
            hint={
              keyName === 'abonent'
                ? t`Do ${keyPurposeText(i18n, keyName)}. Potrzebny zawsze.`
                : t`Do ${keyPurposeText(i18n, keyName)}.`
            }
            isSelected={needed.includes(keyName)}
            isDisabled={keyName === 'abonent'}
            onChange={(isNeeded) => {
              choose(keyName, isNeeded);
            }}
          />
        ))}
      </div>
      <div>
        <Button
          tone="quiet"
          icon="external"
          onPress={() => {
            void openExternal({ target: 'ifirma_api_help' });
          }}
        >
          {t`Do czego jest który klucz (api.ifirma.pl)`}
        </Button>
      </div>
    </StepLayout>
  );
}

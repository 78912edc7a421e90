import { Trans, useLingui } from '@lingui/react/macro';
import { useCompany } from '../bridge/open-company';
import { useChannelCommand } from '../bridge/use-channel-command';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/layout/disclosure';
import { writeNoApiLetter } from './no-api-letter';
import styles from './open-api-tab-step.module.css';
import { PanelButton } from './panel-button';
import { PanelWindow } from './panel-window';
import { PANEL } from './panel-words';
import { PreparedLetter } from './prepared-letter';
import { StepLayout } from './step-layout';
import type { ProcedurePath } from './use-procedure';

/** The way to the API tab, with which every path begins, and what to do when there is no API there. */
export function OpenApiTabStep({ path }: { readonly path: ProcedurePath }) {
  const { t } = useLingui();
  const { login, profile, kind } = useCompany();
  const { run: openExternal } = useChannelCommand('app.openExternal');
  const { account, configuration, extensions, api } = PANEL;

  return (
    <StepLayout
      path={path}
      title={t`Otwórz w iFirmie zakładkę API`}
      nextLabel={t`Mam ją przed sobą`}
      panel={
        <PanelWindow place={[account]}>
          <ul className={styles['menu']}>
            <li>
              <PanelButton isMarked>{configuration}</PanelButton>
            </li>
            <li className={styles['inner']}>
              <PanelButton isMarked>{extensions}</PanelButton>
            </li>
            <li className={styles['innermost']}>
              <PanelButton isMarked>{api}</PanelButton>
            </li>
          </ul>
        </PanelWindow>
      }
    >
      <ol className={styles['way']}>
        <li>
          <Trans>Zaloguj się do iFirmy.</Trans>
        </li>
        <li>
          <Trans>Otwórz zakładkę „{account}”. To menu konta: może się nazywać tak jak Twój login.</Trans>
        </li>
        <li>
          <Trans>Wybierz „{configuration}”.</Trans>
        </li>
        <li>
          <Trans>Wybierz „{extensions}”.</Trans>
        </li>
        <li>
          <Trans>Wybierz „{api}”.</Trans>
        </li>
      </ol>
      {kind === 'demo' ? (
        <p>
          <Trans>To próba: panel iFirmy na niby stanie obok w następnym kroku.</Trans>
        </p>
      ) : (
        <div>
          <Button
            icon="external"
            onPress={() => {
              void openExternal({ target: 'ifirma_panel' });
            }}
          >
            {t`Otwórz iFirmę w przeglądarce`}
          </Button>
        </div>
      )}
      <Disclosure label={t`Zamiast opcji aktywacji stoi tam komunikat`}>
        <div className={styles['trouble']}>
          <p>
            <Trans>
              Najpierw sprawdź, czy masz aktywny któryś z pakietów iFirmy: bez niego API nie ma. Jeśli masz
              albo nie masz pewności, napisz na bok@ifirma.pl i podaj login konta. Treść jest gotowa:
            </Trans>
          </p>
          <PreparedLetter letter={writeNoApiLetter({ login, companyName: profile.name })} />
        </div>
      </Disclosure>
    </StepLayout>
  );
}

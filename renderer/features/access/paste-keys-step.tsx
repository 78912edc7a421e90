import { Trans, useLingui } from '@lingui/react/macro';
import { useCompany } from '../../bridge/open-company';
import { LoginForm } from '../../company/login-form';
import { PanelBeside } from '../../procedures/panel-beside';
import { activeTab } from '../../procedures/sketched-tabs';
import { StepLayout } from '../../procedures/step-layout';
import type { ProcedurePath } from '../../procedures/use-procedure';
import { Button } from '../../ui/button';
import { ErrorBanner } from '../../ui/error-banner';
import { TextField } from '../../ui/fields/text-field';
import styles from './access.module.css';
import { MemoryChoiceField } from './memory-choice-field';
import { neededKeys } from './needed-keys';
import { RecognisedLine } from './recognised-line';
import { useMemoryChoice } from './use-memory-choice';
import { isStored, usePastedKeys } from './use-pasted-keys';

/** Keys in any order: harmless reads tell them apart, and what is left is offered as `wydatek`. */
export function PasteKeysStep({ path }: { readonly path: ProcedurePath }) {
  const { t } = useLingui();
  const { profile, login } = useCompany();
  const needed = neededKeys(path.notes, profile);
  const pasted = usePastedKeys(needed);
  const choice = useMemoryChoice(pasted.stoppedBy);
  const isComplete = pasted.missing.length === 0;
  const keyLabel = (number: number, count: number) => t`Klucz ${number} z ${count}`;

  return (
    <>
      {login === '' && <LoginForm isFirstTime={false} />}
      <StepLayout
        path={path}
        title={t`Wklej klucze w dowolnej kolejności`}
        nextLabel={isComplete ? t`Gotowe` : t`Rozpoznaj i zapisz klucze`}
        isNextDisabled={!isComplete && (!pasted.hasTyped || login === '')}
        isNextPending={pasted.isRunning}
        onNext={() => {
          if (isComplete) path.finish();
          else void pasted.askAbout(choice.memoryOnly);
        }}
        panel={<PanelBeside drawn={activeTab(needed)} />}
      >
        <p>
          <Trans>
            Kwit sam pozna, który jest który: o każdy zada najwyżej trzy pytania, które niczego nie zmieniają
            (limit dokumentów, kontrahent, lista rachunków). Klucz „wydatek” takiego pytania nie ma.
          </Trans>
        </p>
        <div className={styles['fields']}>
          {pasted.fields.map(({ typed, outcome }, place) => (
            // The fields never change places.
            <div key={place}>
              {!isStored(outcome) && (
                <TextField
                  label={keyLabel(place + 1, needed.length)}
                  type="password"
                  isMono
                  value={typed}
                  onChange={(text) => {
                    pasted.type(place, text);
                  }}
                />
              )}
              {outcome !== null && <RecognisedLine outcome={outcome} />}
              {outcome?.kind === 'probably_expense' && (
                <Button
                  isPending={pasted.isRunning}
                  onPress={() => void pasted.storeAs(place, 'wydatek', choice.memoryOnly)}
                >
                  {t`Zapisz jako „wydatek”`}
                </Button>
              )}
            </div>
          ))}
        </div>
        <MemoryChoiceField choice={choice} />
        {pasted.stoppedBy && (
          <ErrorBanner error={pasted.stoppedBy} title={t`Nie udało się rozpoznać kluczy`} />
        )}
        {pasted.stoppedBy && (
          <p>
            <Trans>
              Bez sprawdzania można je zapisać w Kluczach API, każdy przy jego nazwie. Tu zostaną, dopóki nie
              wyjdziesz.
            </Trans>
          </p>
        )}
      </StepLayout>
    </>
  );
}

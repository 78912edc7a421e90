import { Trans, useLingui } from '@lingui/react/macro';
import { API_KEY_NAMES, type ApiKeyName } from '../../../shared/app-error';
import { PanelBeside } from '../../procedures/panel-beside';
import { activeTab } from '../../procedures/sketched-tabs';
import { StepLayout } from '../../procedures/step-layout';
import type { ProcedurePath } from '../../procedures/use-procedure';
import { Button } from '../../ui/button';
import { ErrorBanner } from '../../ui/error-banner';
import { TextField } from '../../ui/fields/text-field';
import { MemoryChoiceField } from './memory-choice-field';
import { RecognisedLine } from './recognised-line';
import { useMemoryChoice } from './use-memory-choice';
import { isStored, usePastedKeys } from './use-pasted-keys';
import { useRegeneration } from './use-regeneration';

/** The new key: checked before it takes the place of the old one, which stays until then (ifirma-api 4.5). */
export function PasteAgainStep({ path }: { readonly path: ProcedurePath }) {
  const { keyName } = useRegeneration(path);
  return keyName === null ? null : <PasteOne path={path} keyName={keyName} />;
}

function PasteOne({ path, keyName }: { readonly path: ProcedurePath; readonly keyName: ApiKeyName }) {
  const { t } = useLingui();
  const pasted = usePastedKeys([keyName]);
  const choice = useMemoryChoice(pasted.stoppedBy);
  const [field] = pasted.fields;
  const outcome = field?.outcome ?? null;
  const isDone = isStored(outcome);
  const canStoreUnproven =
    pasted.stoppedBy !== null || outcome?.kind === 'probably_expense' || outcome?.kind === 'not_asked';

  return (
    <StepLayout
      path={path}
      title={t`Wklej nowy klucz „${keyName}”`}
      nextLabel={isDone ? t`Gotowe` : t`Sprawdź i zapisz klucz`}
      isNextDisabled={!isDone && !pasted.hasTyped}
      isNextPending={pasted.isRunning}
      onNext={() => {
        if (isDone) path.finish();
        else void pasted.askAbout(choice.memoryOnly);
      }}
      panel={<PanelBeside drawn={activeTab(API_KEY_NAMES)} />}
    >
      <p>
        {keyName === 'wydatek' ? (
          <Trans>
            Kwit sprawdzi najwyżej trzema odczytami, że to nie inny klucz. Dowodem będzie dopiero pierwszy
            wydatek.
          </Trans>
        ) : (
          <Trans>
            Kwit sprawdzi go jednym odczytem, który niczego nie zmienia. Dotychczasowy zostaje, dopóki nowy
            nie zadziała.
          </Trans>
        )}
      </p>
      {!isDone && (
        <TextField
          label={t`Klucz ${keyName}`}
          type="password"
          isMono
          value={field?.typed ?? ''}
          onChange={(text) => {
            pasted.type(0, text);
          }}
          hint={t`Wklej go w całości. Spacje i końce wierszy Kwit usunie sam.`}
        />
      )}
      {outcome !== null && <RecognisedLine outcome={outcome} />}
      <MemoryChoiceField choice={choice} />
      {pasted.stoppedBy && <ErrorBanner error={pasted.stoppedBy} title={t`Klucz nie został sprawdzony`} />}
      {canStoreUnproven && (
        <div>
          <Button
            isPending={pasted.isRunning}
            onPress={() => void pasted.storeAs(0, keyName, choice.memoryOnly)}
          >
            {t`Zapisz bez sprawdzania`}
          </Button>
        </div>
      )}
    </StepLayout>
  );
}

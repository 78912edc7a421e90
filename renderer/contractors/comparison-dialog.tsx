import { Trans, useLingui } from '@lingui/react/macro';
import { sayAppError } from '../../shared/i18n/app-error-text';
import type {
  ContractorAtIfirmaView,
  ContractorComparison,
  ContractorDecision,
} from '../../shared/ipc/contracts/contractor-at-ifirma';
import { Button } from '../ui/button';
import { Dialog } from '../ui/overlays/dialog';
import { ComparisonForm } from './comparison-form';
import { useDecision } from './use-decision';

type ComparisonDialogProps = {
  readonly contractorId: string;
  readonly name: string;
  readonly purpose: ContractorDecision['purpose'];
  readonly comparison: ContractorComparison;
  readonly onClose: () => void;
  /** Carried out; how it ended stands in the view. */
  readonly onDecided: (view: ContractorAtIfirmaView) => void;
};

/** Three sides of one contractor and the user's decision; the last press before iFirma is changed. */
export function ComparisonDialog({
  contractorId,
  name,
  purpose,
  comparison,
  onClose,
  onDecided,
}: ComparisonDialogProps) {
  const { t, i18n } = useLingui();
  const decision = useDecision({ contractorId, purpose, comparison });
  const decide = async () => {
    const answer = await decision.decide();
    if (answer.ok) onDecided(answer.value);
  };
  const label = !decision.sends
    ? t`Przyjmij z iFirmy`
    : purpose === 'undo'
      ? t`Cofnij w iFirmie`
      : t`Zapisz w iFirmie`;
  return (
    <Dialog
      isOpen
      isWide
      title={purpose === 'undo' ? t`Cofnąć zmianę w iFirmie: ${name}` : t`Porównanie z iFirmą: ${name}`}
      onClose={onClose}
      error={decision.error && sayAppError(i18n, decision.error)}
      primary={
        <Button
          tone="primary"
          isDisabled={!decision.canDecide}
          isPending={decision.isRunning}
          onPress={() => void decide()}
        >
          {label}
        </Button>
      }
      secondary={
        <Button onPress={onClose}>
          <Trans>Anuluj</Trans>
        </Button>
      }
    >
      <ComparisonForm purpose={purpose} comparison={comparison} decision={decision} />
    </Dialog>
  );
}

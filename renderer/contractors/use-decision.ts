import { useState } from 'react';
import type { ContractorField } from '../../shared/domain/party/contractor-record';
import { proposedSide, type Side, type SideChoices } from '../../shared/domain/party/three-way';
import type {
  ContractorComparison,
  ContractorDecision,
} from '../../shared/ipc/contracts/contractor-at-ifirma';
import { useChannelCommand } from '../bridge/use-channel-command';

type DecisionAbout = {
  readonly contractorId: string;
  readonly purpose: ContractorDecision['purpose'];
  readonly comparison: ContractorComparison;
};

/** What the user decides about one comparison, until it is carried out. Nothing leaves before `decide`. */
export function useDecision({ contractorId, purpose, comparison }: DecisionAbout) {
  const { run, error, isRunning } = useChannelCommand('contractors.decide');
  const [made, setMade] = useState<{
    about: string;
    choices: SideChoices<ContractorField>;
    acceptsLoss: boolean;
  }>({
    about: comparison.comparisonId,
    choices: {},
    acceptsLoss: false,
  });
  // A choice belongs to the comparison it was made about.
  const isCurrent = made.about === comparison.comparisonId;
  const choices = isCurrent ? made.choices : {};
  const acceptsLoss = isCurrent && made.acceptsLoss;
  const change = (next: Partial<typeof made>) => {
    setMade({ about: comparison.comparisonId, choices, acceptsLoss, ...next });
  };

  const sides = comparison.differences.map((compared) => ({
    compared,
    side: choices[compared.field] ?? proposedSide(compared),
  }));
  /** Otherwise iFirma has everything as decided, and only the contractor here changes. */
  const sends = sides.some(({ compared, side }) => side === 'mine' && compared.verdict !== 'same_change');
  const mayLose = sends && comparison.possiblyLost.length > 0;
  /** Fields of which nobody has said yet which side stays. */
  const open = sides.flatMap(({ compared, side }) => (side === null ? [compared.field] : []));
  return {
    choices,
    open,
    choose: (field: ContractorField, side: Side) => {
      change({ choices: { ...choices, [field]: side } });
    },
    acceptsLoss,
    setAcceptsLoss: (accepts: boolean) => {
      change({ acceptsLoss: accepts });
    },
    sends,
    mayLose,
    canDecide: open.length === 0 && (!mayLose || acceptsLoss),
    decide: () => run({ contractorId, purpose, choices, acceptsLoss, comparisonId: comparison.comparisonId }),
    error,
    isRunning,
  };
}
export type Decision = ReturnType<typeof useDecision>;

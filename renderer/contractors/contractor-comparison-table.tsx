import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { ContractorField } from '../../shared/domain/party/contractor-record';
import type { Side, SideChoices, ThreeWayVerdict } from '../../shared/domain/party/three-way';
import type {
  ContractorComparison,
  ContractorDecision,
} from '../../shared/ipc/contracts/contractor-at-ifirma';
import { ComparisonTable } from '../ui/tables/comparison-table';
import { CONTRACTOR_FIELD_NAMES } from './contractor-field-name';

type ContractorComparisonTableProps = {
  readonly purpose: ContractorDecision['purpose'];
  readonly differences: ContractorComparison['differences'];
  readonly choices: SideChoices<ContractorField>;
  readonly onChoose: (field: ContractorField, side: Side) => void;
};

/** A contractor as both sides last agreed, here and at iFirma, and for each field that differs the one that stays. */
export function ContractorComparisonTable(props: ContractorComparisonTableProps) {
  const { purpose, differences, choices, onChoose } = props;
  const { t, i18n } = useLingui();
  const isUndo = purpose === 'undo';
  return (
    <ComparisonTable
      differences={differences}
      fieldName={(field) => i18n._(CONTRACTOR_FIELD_NAMES[field])}
      verdictText={(verdict) => i18n._(isUndo ? UNDO_WORDS[verdict] : SAVE_WORDS[verdict])}
      columns={{
        base: isUndo ? t`Po zmianie` : t`Ostatnio wspólne`,
        mine: isUndo ? t`Przed zmianą` : t`W Kwicie`,
      }}
      choice={{ choices, onChoose, mine: isUndo ? t`Sprzed` : t`Kwit` }}
    />
  );
}

const SAVE_WORDS: Readonly<Record<ThreeWayVerdict, MessageDescriptor>> = {
  unchanged: msg`bez zmian`,
  mine: msg`zmienione w Kwicie`,
  theirs: msg`zmienione w iFirmie`,
  same_change: msg`po obu stronach tak samo`,
  conflict: msg`po obu stronach inaczej – wybierz`,
};

const UNDO_WORDS: Readonly<Record<ThreeWayVerdict, MessageDescriptor>> = {
  unchanged: msg`bez zmian`,
  mine: msg`wróci do poprzedniego`,
  theirs: msg`zmienione potem w iFirmie`,
  same_change: msg`już jak przedtem`,
  conflict: msg`zmienione potem w iFirmie – wybierz`,
};

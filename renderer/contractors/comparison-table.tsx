import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ContractorField } from '../../shared/domain/contractor-record';
import {
  proposedSide,
  type FieldValue,
  type Side,
  type SideChoices,
  type ThreeWayVerdict,
} from '../../shared/domain/three-way';
import type {
  ContractorComparison,
  ContractorDecision,
} from '../../shared/ipc/contracts/contractor-at-ifirma';
import { cx } from '../lib/cx';
import { SegmentedField } from '../ui/segmented-field';
import styles from './comparison-table.module.css';
import { CONTRACTOR_FIELD_NAMES } from './contractor-field-name';

type ComparisonTableProps = {
  readonly purpose: ContractorDecision['purpose'];
  readonly differences: ContractorComparison['differences'];
  readonly choices: SideChoices<ContractorField>;
  readonly onChoose: (field: ContractorField, side: Side) => void;
};

/** A contractor as both sides last agreed, here and at iFirma, and for each field that differs the one that stays. */
export function ComparisonTable({ purpose, differences, choices, onChoose }: ComparisonTableProps) {
  const { t, i18n } = useLingui();
  const isUndo = purpose === 'undo';
  const mine = isUndo ? t`Przed zmianą` : t`W Kwicie`;
  const sides: readonly { value: Side; label: string }[] = [
    { value: 'mine', label: isUndo ? t`Sprzed` : t`Kwit` },
    { value: 'theirs', label: t`iFirma` },
  ];
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Pole</Trans>
          </th>
          <th scope="col">{isUndo ? t`Po zmianie` : t`Ostatnio wspólne`}</th>
          <th scope="col">{mine}</th>
          <th scope="col">
            <Trans>W iFirmie</Trans>
          </th>
          <th scope="col">
            <Trans>Zostaje</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {differences.map((compared) => {
          const { field, verdict } = compared;
          const name = i18n._(CONTRACTOR_FIELD_NAMES[field]);
          const side = choices[field] ?? proposedSide(compared);
          const cell = (of: Side) => (
            <td className={cx(styles['value'], side === of && styles['stays'])}>
              {sayFieldValue(i18n, compared[of])}
            </td>
          );
          return (
            <tr key={field}>
              <th scope="row">
                {name}
                <span className={cx(styles['verdict'], verdict === 'conflict' && styles['conflict'])}>
                  {i18n._(isUndo ? UNDO_WORDS[verdict] : SAVE_WORDS[verdict])}
                </span>
              </th>
              <td className={cx(styles['value'], styles['base'])}>{sayFieldValue(i18n, compared.base)}</td>
              {cell('mine')}
              {cell('theirs')}
              <td>
                {verdict !== 'same_change' && (
                  <SegmentedField
                    label={t`Co zostaje: ${name}`}
                    labelHidden
                    value={side}
                    onChange={(chosen) => {
                      onChoose(field, chosen);
                    }}
                    options={sides}
                  />
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
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

function sayFieldValue(i18n: I18n, value: FieldValue): string {
  if (typeof value === 'boolean') return value ? i18n._(msg`tak`) : i18n._(msg`nie`);
  return value === null || value === '' ? '–' : value;
}

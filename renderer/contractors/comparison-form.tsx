import { Trans, useLingui } from '@lingui/react/macro';
import type {
  ContractorComparison,
  ContractorDecision,
} from '../../shared/ipc/contracts/contractor-at-ifirma';
import { Banner } from '../ui/banner';
import { CheckField } from '../ui/fields/check-field';
import styles from './comparison-form.module.css';
import { ContractorComparisonTable } from './contractor-comparison-table';
import { CONTRACTOR_FIELD_NAMES } from './contractor-field-name';
import type { Decision } from './use-decision';

type ComparisonFormProps = {
  readonly purpose: ContractorDecision['purpose'];
  readonly comparison: ContractorComparison;
  readonly decision: Decision;
};

/** The fields that differ with a side for each, and what sending the complete record may cost. */
export function ComparisonForm({ purpose, comparison, decision }: ComparisonFormProps) {
  const { i18n } = useLingui();
  const lost = comparison.possiblyLost.map((field) => i18n._(CONTRACTOR_FIELD_NAMES[field])).join(', ');
  const open = decision.open.map((field) => i18n._(CONTRACTOR_FIELD_NAMES[field])).join(', ');
  return (
    <div className={styles['form']}>
      <ContractorComparisonTable
        purpose={purpose}
        differences={comparison.differences}
        choices={decision.choices}
        onChoose={decision.choose}
      />
      {decision.mayLose && (
        <>
          <Banner tone="warn">
            <Trans>
              iFirma przyjmuje tylko cały rekord, a tych pól nie zwraca: {lost}. Jeśli coś w nich jest, zapis
              może to skasować.
            </Trans>
          </Banner>
          <CheckField
            path="acceptsLoss"
            label={<Trans>Rozumiem, że te pola mogą się opróżnić</Trans>}
            isSelected={decision.acceptsLoss}
            onChange={decision.setAcceptsLoss}
          />
        </>
      )}
      <p>
        {open !== '' ? (
          <Trans>Wybierz, która strona zostaje: {open}.</Trans>
        ) : decision.sends ? (
          <Trans>Do iFirmy pójdzie cały rekord: wybrane wartości, a reszta tak, jak jest tam teraz.</Trans>
        ) : (
          <Trans>iFirma już to ma. Zmieni się tylko kontrahent w Kwicie, nic nie zostanie wysłane.</Trans>
        )}{' '}
        <Trans>Dokumenty wystawione wcześniej zostają bez zmian.</Trans>
      </p>
    </div>
  );
}

import { useLingui } from '@lingui/react/macro';
import {
  PROCEDURE_STEPS,
  type ProcedureName,
  type ProcedureStep,
} from '../../shared/domain/access/procedure';
import { cx } from '../lib/cx';
import { Icon } from '../ui/icon';
import { stepName } from './procedure-words';
import styles from './stepper.module.css';

type StepperProps = {
  readonly procedure: ProcedureName;
  readonly step: ProcedureStep;
  readonly isDone: boolean;
};

/** The whole path in one line: what is behind, where one stands, what is still to come. */
export function Stepper({ procedure, step, isDone }: StepperProps) {
  const { t, i18n } = useLingui();
  const steps = PROCEDURE_STEPS[procedure];
  const here = isDone ? steps.length : steps.indexOf(step);
  return (
    <ol className={styles['steps']} aria-label={t`Kroki`}>
      {steps.map((one, place) => (
        <li
          key={one}
          className={cx(styles['step'], place < here && styles['behind'], place === here && styles['here'])}
          aria-current={place === here ? 'step' : undefined}
        >
          <span className={styles['mark']}>
            {place < here ? <Icon name="check" size="small" /> : place + 1}
          </span>
          {stepName(i18n, one)}
          {place < here && <span className="visually-hidden">{t`(za Tobą)`}</span>}
        </li>
      ))}
    </ol>
  );
}

import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';
import styles from './check-field.module.css';
import { Icon } from '../icon';

type CheckFieldProps = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
  readonly path?: string;
};

export function CheckField({ label, hint, isSelected, onChange, isDisabled = false, path }: CheckFieldProps) {
  return (
    <CheckboxField
      isSelected={isSelected}
      onChange={onChange}
      isDisabled={isDisabled}
      {...(path !== undefined && { 'data-path': path })}
    >
      <CheckboxButton className={styles['field'] ?? ''}>
        <span className={styles['box']}>{isSelected && <Icon name="check" size="small" />}</span>
        <span className={styles['words']}>
          {label}
          {hint !== undefined && <span className={styles['hint']}>{hint}</span>}
        </span>
      </CheckboxButton>
    </CheckboxField>
  );
}

import { Label, RadioButton, RadioField as AriaRadioField, RadioGroup } from 'react-aria-components';
import { cx } from '../../lib/cx';
import checkStyles from './check-field.module.css';
import { FieldNote } from './field-note';
import fieldStyles from './field.module.css';
import type { FieldProps } from './field-props';
import styles from './radio-field.module.css';
import type { SelectOption } from './select-field';

type RadioFieldProps<V extends string> = FieldProps & {
  readonly value: V | null;
  readonly onChange: (value: V) => void;
  readonly options: readonly SelectOption<V>[];
};

/** One of a few answers, all of them worth reading before choosing; afterwards, only the one that was chosen. */
export function RadioField<V extends string>({
  label,
  labelHidden = false,
  hint,
  error,
  path,
  isRequired = false,
  isDisabled = false,
  isReadOnly = false,
  value,
  onChange,
  options,
}: RadioFieldProps<V>) {
  const shown = isReadOnly ? options.filter((option) => option.value === value) : options;
  return (
    <RadioGroup
      className={fieldStyles['field'] ?? ''}
      value={value}
      onChange={(chosen) => {
        const option = options.find((one) => one.value === chosen);
        if (option) onChange(option.value);
      }}
      isRequired={isRequired}
      isDisabled={isDisabled}
      isReadOnly={isReadOnly}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      {...(path !== undefined && { 'data-path': path })}
    >
      <Label className={labelHidden ? 'visually-hidden' : (fieldStyles['label'] ?? '')}>{label}</Label>
      <div className={styles['options']}>
        {shown.length === 0 && <span>–</span>}
        {shown.map((option) => (
          <AriaRadioField key={option.value} value={option.value}>
            <RadioButton className={cx(checkStyles['field'], styles['option'])}>
              <span className={cx(checkStyles['box'], styles['dot'])} />
              <span className={checkStyles['words']}>
                {option.label}
                {option.detail !== undefined && <span className={checkStyles['hint']}>{option.detail}</span>}
              </span>
            </RadioButton>
          </AriaRadioField>
        ))}
      </div>
      <FieldNote hint={hint} error={error} />
    </RadioGroup>
  );
}

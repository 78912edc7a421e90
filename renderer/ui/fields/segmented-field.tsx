import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import fieldStyles from './field.module.css';
import styles from './segmented-field.module.css';
import type { SelectOption } from './select-field';

type SegmentedFieldProps<V extends string> = {
  readonly label: string;
  readonly labelHidden?: boolean;
  /** Null: none yet. */
  readonly value: V | null;
  readonly onChange: (value: V) => void;
  readonly options: readonly SelectOption<V>[];
  readonly isDisabled?: boolean;
  readonly path?: string;
};

/** Two to four short answers side by side: net or gross, light or dark, a filter of a list. */
export function SegmentedField<V extends string>({
  label,
  labelHidden = false,
  value,
  onChange,
  options,
  isDisabled = false,
  path,
}: SegmentedFieldProps<V>) {
  return (
    <RadioGroup
      className={fieldStyles['field'] ?? ''}
      orientation="horizontal"
      value={value}
      onChange={(chosen) => {
        const option = options.find((one) => one.value === chosen);
        if (option) onChange(option.value);
      }}
      isDisabled={isDisabled}
      {...(path !== undefined && { 'data-path': path })}
    >
      <Label className={labelHidden ? 'visually-hidden' : (fieldStyles['label'] ?? '')}>{label}</Label>
      <div className={styles['track']}>
        {options.map((option) => (
          <RadioField key={option.value} value={option.value}>
            <RadioButton className={styles['segment'] ?? ''}>{option.label}</RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  );
}

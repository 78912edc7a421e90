import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
} from 'react-aria-components';
import { cx } from '../../lib/cx';
import fieldStyles from './field.module.css';
import { FieldNote } from './field-note';
import type { FieldProps } from './field-props';
import { Icon } from '../icon';
import listStyles from './list-box.module.css';
import styles from './select-field.module.css';

export type SelectOption<V extends string> = {
  readonly value: V;
  readonly label: string;
  readonly detail?: string;
};

type SelectFieldProps<V extends string> = FieldProps & {
  readonly value: V | null;
  readonly onChange: (value: V) => void;
  readonly options: readonly SelectOption<V>[];
  readonly placeholder?: string;
  readonly align?: 'start' | 'end';
};

/** One of a few known values. */
export function SelectField<V extends string>({
  label,
  labelHidden = false,
  hint,
  error,
  path,
  appearance = 'boxed',
  isRequired = false,
  isDisabled = false,
  isReadOnly = false,
  autoFocus = false,
  value,
  onChange,
  onBlur,
  options,
  placeholder = '',
  align = 'start',
}: SelectFieldProps<V>) {
  return (
    <Select
      className={cx(fieldStyles['field'], appearance === 'quiet' && fieldStyles['quiet'])}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen) onChange(chosen.value);
      }}
      isRequired={isRequired}
      isDisabled={isDisabled || isReadOnly}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      autoFocus={autoFocus}
      placeholder={placeholder}
      {...(onBlur && { onBlur })}
    >
      <Label className={labelHidden ? 'visually-hidden' : (fieldStyles['label'] ?? '')}>{label}</Label>
      <Button
        className={cx(fieldStyles['box'], styles['button'], align === 'end' && styles['end'])}
        data-path={path}
      >
        <SelectValue className={styles['value'] ?? ''} />
        {!isReadOnly && <Icon name="expand" size="small" />}
      </Button>
      <FieldNote hint={hint} error={error} />
      <Popover className={listStyles['popover'] ?? ''} offset={4}>
        <ListBox className={listStyles['list'] ?? ''}>
          {options.map((option) => (
            <ListBoxItem
              key={option.value}
              id={option.value}
              textValue={option.label}
              className={listStyles['option'] ?? ''}
            >
              <Text slot="label">{option.label}</Text>
              {option.detail !== undefined && (
                <Text slot="description" className={listStyles['detail'] ?? ''}>
                  {option.detail}
                </Text>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}

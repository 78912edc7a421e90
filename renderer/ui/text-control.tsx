import type { FocusEvent, ReactNode, Ref } from 'react';
import { Input, Label, TextArea, TextField as AriaTextField, type InputProps } from 'react-aria-components';
import { cx } from '../lib/cx';
import { FieldNote } from './field-note';
import type { TextValueProps } from './field-props';
import styles from './field.module.css';

type TextControlProps = TextValueProps & {
  readonly align?: 'start' | 'end';
  readonly isMono?: boolean;
  readonly rows?: number;
  readonly leading?: ReactNode;
  readonly trailing?: ReactNode;
  readonly boxRef?: Ref<HTMLDivElement>;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly inputProps?: Omit<InputProps, 'className' | 'style'>;
  readonly onFocus?: (event: FocusEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
};

/** What the text-like fields of the kit share: label, box, hint, error. Not for features: they use the fields. */
export function TextControl({
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
  onFocus,
  placeholder = '',
  align = 'start',
  isMono = false,
  rows,
  leading,
  trailing,
  boxRef,
  inputRef,
  inputProps,
}: TextControlProps) {
  const inputClass = cx(
    styles['input'],
    align === 'end' && styles['end'],
    isMono && styles['mono'],
    rows !== undefined && styles['multiline'],
  );
  return (
    <AriaTextField
      className={cx(styles['field'], appearance === 'quiet' && styles['quiet'])}
      value={value}
      onChange={onChange}
      isRequired={isRequired}
      isDisabled={isDisabled}
      isReadOnly={isReadOnly}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      autoFocus={autoFocus}
      {...(onBlur && { onBlur })}
    >
      <Label className={labelHidden ? 'visually-hidden' : (styles['label'] ?? '')}>{label}</Label>
      <div className={styles['box']} ref={boxRef}>
        {leading !== undefined && <span className={styles['affix']}>{leading}</span>}
        {rows === undefined ? (
          <Input
            className={inputClass}
            placeholder={placeholder}
            data-path={path}
            autoComplete="off"
            spellCheck={false}
            {...(inputRef !== undefined && { ref: inputRef })}
            {...(onFocus && { onFocus })}
            {...inputProps}
          />
        ) : (
          <TextArea
            className={inputClass}
            placeholder={placeholder}
            data-path={path}
            rows={rows}
            {...(onFocus && { onFocus })}
          />
        )}
        {trailing !== undefined && <span className={styles['affix']}>{trailing}</span>}
      </div>
      <FieldNote hint={hint} error={error} />
    </AriaTextField>
  );
}

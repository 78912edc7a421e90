import { useLingui } from '@lingui/react/macro';
import { useState, type FocusEvent, type ReactNode, type Ref } from 'react';
import { Input, Label, TextArea, TextField as AriaTextField, type InputProps } from 'react-aria-components';
import { formatDecimal } from '../../../shared/domain/money/format-amount';
import { TYPED_TEXT_MAX } from '../../../shared/domain/document/typed-text';
import { cx } from '../../lib/cx';
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
  const { t } = useLingui();
  // What was pasted and is not kept: the field stays as it was, because half of a text is worse than none.
  const [isRefused, setIsRefused] = useState(false);
  const limit = formatDecimal(String(TYPED_TEXT_MAX));
  const shownError = isRefused
    ? t`Tego tekstu nie wklejono: to pole mieści najwyżej ${limit} znaków. Wklej krótszy.`
    : error;
  // What can only be read holds nothing to type in: no example of how, and no empty line either.
  const isBlank = isReadOnly && value === '';
  const inputClass = cx(
    styles['input'],
    align === 'end' && styles['end'],
    isMono && styles['mono'],
    rows !== undefined && styles['multiline'],
  );
  return (
    <AriaTextField
      className={cx(styles['field'], appearance === 'quiet' && styles['quiet'])}
      value={isBlank ? '–' : value}
      onChange={(text) => {
        const isTooLong = text.length > TYPED_TEXT_MAX;
        setIsRefused(isTooLong);
        if (!isTooLong) onChange(text);
      }}
      isRequired={isRequired}
      isDisabled={isDisabled}
      isReadOnly={isReadOnly}
      isInvalid={shownError !== undefined}
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
            placeholder={isReadOnly ? '' : placeholder}
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
            placeholder={isReadOnly ? '' : placeholder}
            data-path={path}
            rows={rows}
            {...(onFocus && { onFocus })}
          />
        )}
        {trailing !== undefined && !isBlank && <span className={styles['affix']}>{trailing}</span>}
      </div>
      <FieldNote hint={hint} error={shownError} />
    </AriaTextField>
  );
}

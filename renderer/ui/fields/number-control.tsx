import { useLingui } from '@lingui/react/macro';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { FieldRefusal } from '../../../shared/domain/document/form-reader';
import { fieldProblemText } from '../../../shared/i18n/field-problem-text';
import type { Result } from '../../../shared/result';
import { withThinSpaces } from '../../lib/with-thin-spaces';
import type { TextValueProps } from './field-props';
import { TextControl } from './text-control';

export type NumberFieldProps = TextValueProps & { readonly suffix?: ReactNode };

type NumberControlProps = NumberFieldProps & {
  /** The value as it is read, or why the text is no such number. Nobody asks about an empty one. */
  readonly format: (typed: string) => Result<string, FieldRefusal>;
};

/**
 * A number as typed, shown as read: while the field has the focus it holds what was typed (`12*180`), afterwards
 * what that means (`2 160,00`), or that it means nothing. The value that goes out is always the typed text (K-05).
 */
export function NumberControl({ value, format, suffix, error, onBlur, ...props }: NumberControlProps) {
  const { i18n } = useLingui();
  const [isTyping, setIsTyping] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  // As in a spreadsheet, coming to a number selects it; after the shown text has become the typed one.
  useLayoutEffect(() => {
    if (isTyping) input.current?.select();
  }, [isTyping]);

  const read = isTyping || value.trim() === '' ? null : format(value);
  const unread = read?.ok === false ? fieldProblemText(i18n, { path: '', ...read.error }) : undefined;
  return (
    <TextControl
      {...props}
      value={read?.ok === true ? withThinSpaces(read.value) : value}
      error={error ?? unread}
      align="end"
      inputRef={input}
      trailing={suffix}
      inputProps={{ inputMode: 'decimal' }}
      onFocus={() => {
        setIsTyping(true);
      }}
      onBlur={() => {
        setIsTyping(false);
        onBlur?.();
      }}
    />
  );
}

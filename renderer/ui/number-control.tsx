import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { TextValueProps } from './field-props';
import { TextControl } from './text-control';

export type NumberFieldProps = TextValueProps & { readonly suffix?: ReactNode };

type NumberControlProps = NumberFieldProps & {
  /** The value as it is read, or null while the text is no number. */
  readonly format: (typed: string) => string | null;
};

/**
 * A number as typed, shown as read: while the field has the focus it holds what was typed (`12*180`), afterwards
 * what that means (`2 160,00`). The value that goes out is always the typed text (K-05).
 */
export function NumberControl({ value, format, suffix, onBlur, ...props }: NumberControlProps) {
  const [isTyping, setIsTyping] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  // As in a spreadsheet, coming to a number selects it; after the shown text has become the typed one.
  useLayoutEffect(() => {
    if (isTyping) input.current?.select();
  }, [isTyping]);

  return (
    <TextControl
      {...props}
      value={isTyping ? value : (format(value) ?? value)}
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

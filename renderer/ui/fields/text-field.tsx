import type { FocusEvent, ReactNode, Ref } from 'react';
import type { TextValueProps } from './field-props';
import { TextControl } from './text-control';

type TextFieldProps = TextValueProps & {
  /** Keys and identifiers stand in the mono face. */
  readonly isMono?: boolean;
  readonly align?: 'start' | 'end';
  readonly suffix?: ReactNode;
  /** `password` hides what is typed: for keys. */
  readonly type?: 'text' | 'password' | 'email' | 'tel';
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly onFocus?: (event: FocusEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
};

/** One line to type in. What can only be read takes the lines that it needs, so that all of it is seen. */
export function TextField({ suffix, type = 'text', ...props }: TextFieldProps) {
  const reading = props.isReadOnly === true && type !== 'password' ? { rows: 1 } : {};
  return <TextControl {...props} {...reading} trailing={suffix} inputProps={{ type }} />;
}

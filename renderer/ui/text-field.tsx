import type { ReactNode, Ref } from 'react';
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
};

export function TextField({ suffix, type = 'text', ...props }: TextFieldProps) {
  return <TextControl {...props} trailing={suffix} inputProps={{ type }} />;
}

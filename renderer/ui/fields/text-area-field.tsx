import type { TextValueProps } from './field-props';
import { TextControl } from './text-control';

/** Several lines; grows with its text from `rows` on. */
export function TextAreaField({ rows = 3, ...props }: TextValueProps & { readonly rows?: number }) {
  return <TextControl {...props} rows={rows} />;
}

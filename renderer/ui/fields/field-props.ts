import type { ReactNode } from 'react';

/** What every field of the kit takes. A field always has a name, seen or only spoken. */
export type FieldProps = {
  readonly label: string;
  /** Speaks the label without showing it, as in the cells of a grid. */
  readonly labelHidden?: boolean;
  /** One quiet line under the field; an error takes its place. */
  readonly hint?: ReactNode;
  /** The sentence for the user, already in words (`field-problem-text.ts`). */
  readonly error?: string | undefined;
  /** Path of the value in its form, as a `FieldProblem` names it: `focusField(path)` finds the field by it. */
  readonly path?: string | undefined;
  /** `quiet` looks like text until touched: for the sheet of a document. */
  readonly appearance?: 'boxed' | 'quiet';
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  readonly isReadOnly?: boolean;
  readonly autoFocus?: boolean;
  readonly onBlur?: () => void;
};

/** A field whose value is the text as typed. */
export type TextValueProps = FieldProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string | undefined;
};

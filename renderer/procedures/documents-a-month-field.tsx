import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { MOST_DOCUMENTS_ASKED_FOR } from '../../shared/domain/limits/limit-application';
import { parseCount } from '../../shared/domain/money/parse-count';
import { TextField } from '../ui/fields/text-field';

type DocumentsAMonthFieldProps = {
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly hint: ReactNode;
  /** From the first try to go on: what is wrong is said then and not while typing. */
  readonly hasTried: boolean;
};

/** How many documents a month the user asks iFirma for; `parseDocumentsAMonth` reads it. */
export function DocumentsAMonthField({ value, onChange, hint, hasTried }: DocumentsAMonthFieldProps) {
  const { t } = useLingui();
  const isWrong = hasTried && parseDocumentsAMonth(value) === null;
  return (
    <TextField
      label={t`Dokumentów miesięcznie`}
      value={value}
      onChange={onChange}
      align="end"
      hint={hint}
      error={isWrong ? t`Wpisz liczbę całkowitą większą od zera.` : undefined}
    />
  );
}

/** @returns null when it is no number that can be asked for */
export function parseDocumentsAMonth(typed: string): number | null {
  return parseCount(typed, { least: 1, most: MOST_DOCUMENTS_ASKED_FOR });
}

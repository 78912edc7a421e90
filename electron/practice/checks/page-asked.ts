import { err, ok, type Result } from '../../../shared/result';
import type { PracticeCall } from '../practice-call';

const DEFAULT_PAGE_SIZE = 20;

/** The rows that `strona` and `iloscNaStronie` ask for (ifirma-api 9.1). The error names the one that is no number. */
export function readPage({
  query,
  variant,
}: Pick<PracticeCall, 'query' | 'variant'>): Result<
  { readonly from: number; readonly to: number },
  'strona' | 'iloscNaStronie'
> {
  const page = readCount(query.get('strona'), 1);
  if (page === null) return err('strona');
  const wanted = readCount(query.get('iloscNaStronie'), DEFAULT_PAGE_SIZE);
  if (wanted === null) return err('iloscNaStronie');
  // More than the largest page is cut to it in silence.
  const size = Math.min(wanted, Number(variant['list.maxPageSize']));
  return ok({ from: (page - 1) * size, to: page * size });
}

/** Null for anything but a whole number from 1. */
function readCount(text: string | null, otherwise: number): number | null {
  if (text === null) return otherwise;
  return /^[1-9]\d{0,8}$/u.test(text) ? Number(text) : null;
}

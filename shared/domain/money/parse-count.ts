/** A whole number of things as typed, with or without spaces between thousands; null outside the bounds. */
export function parseCount(
  typed: string,
  { least, most }: { readonly least: number; readonly most: number },
) {
  const digits = typed.replaceAll(/\s/gu, '');
  if (!/^\d{1,9}$/u.test(digits)) return null;
  const count = Number(digits);
  return count >= least && count <= most ? count : null;
}

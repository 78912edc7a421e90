/** Forms for 1, for 2 to 4, and for 5 and more, as in `złoty, złote, złotych`. */
export type PluralForms = readonly [one: string, few: string, many: string];

/** The form that goes with a whole number: 22 is few, 12 and 21 are many (domain-rules, section 9). */
export function choosePluralForm(count: bigint, [one, few, many]: PluralForms): string {
  if (count === 1n) return one;
  const lastDigit = count % 10n;
  const lastTwo = count % 100n;
  const isFew = lastDigit >= 2n && lastDigit <= 4n && !(lastTwo >= 12n && lastTwo <= 14n);
  return isFew ? few : many;
}

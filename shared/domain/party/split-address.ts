export type SplitAddress = { readonly street: string; readonly postalCode: string; readonly city: string };

const STREET_CODE_CITY = /^(?:(.*?)[,\s]\s*)?(\d{2}-\d{3})\s+(\S.*)$/u;

/**
 * An address in one line, as the register of VAT payers writes it (`CHEMIKÓW 7, 09-411 PŁOCK`), in the fields of a
 * form. Without a Polish postal code all of it is the street: then a person has to split it.
 */
export function splitAddress(line: string): SplitAddress {
  const text = line.trim();
  const [, street = '', postalCode = '', city = ''] = STREET_CODE_CITY.exec(text) ?? ['', text];
  return { street, postalCode, city };
}

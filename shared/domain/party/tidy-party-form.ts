import { parseNip } from './nip';
import type { PartyForm } from './party';
import { readPostalCode } from './postal-code';

/** The tax number and the postal code as they are written on documents, where what is typed means one; else as typed. */
export function tidyPartyForm(form: PartyForm): PartyForm {
  const nip = form.kind === 'firm' ? parseNip(form.nip) : null;
  const postalCode = readPostalCode(form.postalCode, form.countryCode);
  return {
    ...form,
    nip: nip?.ok === true ? nip.value : form.nip,
    postalCode: postalCode.ok ? postalCode.value : form.postalCode,
  };
}

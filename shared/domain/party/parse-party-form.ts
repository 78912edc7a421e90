import type { FieldProblem } from '../../field-problem';
import { err, ok, type Result } from '../../result';
import { readEmailAddress } from './email-address';
import { createFormReader } from '../document/form-reader';
import type { Party, PartyForm } from './party';
import { readPostalCode } from './postal-code';
import { readNip } from './read-nip';
import { readText } from '../document/text-limits';

/**
 * Checks a typed buyer, seller or contractor against the limits of iFirma (ifirma-api 7.4). A firm needs a Polish
 * NIP; a private person has none, and one left over from a firm is dropped. Paths are field names of the form.
 */
export function parsePartyForm(form: PartyForm): Result<Party, FieldProblem[]> {
  const reader = createFormReader();
  const name = reader.read('name', readText(form.name, { max: 150 }));
  const nip = form.kind === 'firm' ? reader.read('nip', readNip(form.nip)) : null;
  const street = reader.read('street', readText(form.street, { max: 65, optional: true }));
  const postalCode = reader.read('postalCode', readPostalCode(form.postalCode, form.countryCode));
  const city = reader.read('city', readText(form.city, { max: 65 }));
  const email = reader.read('email', readEmailAddress(form.email));
  const phone = reader.read('phone', readText(form.phone, { max: 32, optional: true }));
  if (!/^[A-Z]{2}$/u.test(form.countryCode)) reader.refuse('countryCode', { code: 'required' });

  const problems = reader.problems();
  if (
    problems.length > 0 ||
    name === null ||
    street === null ||
    postalCode === null ||
    city === null ||
    email === null ||
    phone === null
  ) {
    return err([...problems]);
  }
  const { contractorId, kind, countryCode } = form;
  return ok({ contractorId, kind, name, nip, street, postalCode, city, countryCode, email, phone });
}

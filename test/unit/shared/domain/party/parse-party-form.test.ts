import { describe, expect, test } from 'vitest';
import { parsePartyForm } from '../../../../../shared/domain/party/parse-party-form';
import type { PartyForm } from '../../../../../shared/domain/party/party';
import { aPartyForm } from '../../../../builders/a-party-form';

const problemsOf = (overrides: Partial<PartyForm>) => {
  const parsed = parsePartyForm(aPartyForm(overrides));
  return parsed.ok ? [] : parsed.error;
};

describe('the other party of a document', () => {
  test('is tidied', () => {
    const party = parsePartyForm(aPartyForm({ name: ' Żółw ', postalCode: '31008', email: ' a@b.pl ' }));
    expect(party).toEqual({
      ok: true,
      value: {
        contractorId: null,
        kind: 'firm',
        name: 'Żółw',
        nip: '7261120385',
        street: 'ul. Świętej Anny 5',
        postalCode: '31-008',
        city: 'Kraków',
        countryCode: 'PL',
        email: 'a@b.pl',
        phone: '12 345 67 89',
      },
    });
  });

  test('needs name, postal code and city, and a firm its NIP', () => {
    expect(problemsOf({ name: '', nip: '', postalCode: '', city: ' ' })).toEqual([
      { path: 'name', code: 'required' },
      { path: 'nip', code: 'required' },
      { path: 'postalCode', code: 'required' },
      { path: 'city', code: 'required' },
    ]);
  });

  test('may leave out street, e-mail and telephone', () => {
    expect(problemsOf({ street: '', email: '', phone: '' })).toEqual([]);
  });

  test('who is a private person has no NIP, and one left over from a firm is dropped', () => {
    const person = parsePartyForm(aPartyForm({ kind: 'person', nip: '123' }));
    expect(person).toMatchObject({ ok: true, value: { kind: 'person', nip: null } });
  });

  test.each([
    ['name', 150],
    ['street', 65],
    ['city', 65],
    ['phone', 32],
  ] as const)('%s has at most %i characters', (field, max) => {
    expect(problemsOf({ [field]: 'ą'.repeat(max) })).toEqual([]);
    expect(problemsOf({ [field]: 'ą'.repeat(max + 1) })).toEqual([
      { path: field, code: 'too_long', limit: String(max) },
    ]);
  });

  test('is told each wrong field at once', () => {
    expect(
      problemsOf({ name: 'a\u0000', nip: '1234563217', postalCode: '1', email: 'x', countryCode: 'pl' }).map(
        ({ path, code }) => `${path}: ${code}`,
      ),
    ).toEqual([
      'name: control_character',
      'nip: nip_checksum',
      'email: email_invalid',
      'countryCode: required',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { ZodError } from 'zod';
import type { AdditionalParty } from '../../../../../shared/domain/sales/additional-party';
import { aDialect } from '../../../../builders/a-dialect';
import { anAdditionalParty } from '../../../../builders/an-additional-party';
import { aSalesDocument } from '../../../../builders/a-sales-document';
import { wireBody, wireText } from './wire-body';

const OLDER_FORM = aDialect({ 'sales.recipientForm': 'OdbiorcaNaFakturze' });
const invoiceWith = (...additionalParties: AdditionalParty[]) =>
  aSalesDocument('domestic', { additionalParties });
const partyOf = (party: AdditionalParty) => wireBody(invoiceWith(party))['PodmiotyDodatkowe'];

describe('a further party of an invoice', () => {
  it.each([
    ['recipient', 'ODBIORCA'],
    ['additional_buyer', 'DODATKOWY_NABYWCA'],
    ['payer', 'DOKONUJACY_PLATNOSCI'],
    ['local_government_unit', 'JEDN_SAMORZADU_TERYT'],
    ['vat_group_member', 'CZLONEK_GRUPY_VAT'],
    ['employee', 'PRACOWNIK'],
  ] as const)('stands there as %s: %s', (role, code) => {
    expect(partyOf(anAdditionalParty({ role }))).toMatchObject([{ Rola: code }]);
  });

  it('names a role of its own', () => {
    const party = anAdditionalParty({ role: 'other', roleName: 'Opiekun' });
    expect(partyOf(party)).toMatchObject([{ Rola: 'INNA', NazwaRoli: 'Opiekun' }]);
  });

  it('carries a unit’s id and a prefix where there are any', () => {
    const party = anAdditionalParty({ internalId: '7250028902-00017', euPrefix: 'PL' });
    expect(partyOf(party)).toMatchObject([
      { IdentyfikatorWewnetrznyZNip: '7250028902-00017', PrefiksUE: 'PL' },
    ]);
  });

  it.each(['receipt', 'currency'] as const)('goes on the %s invoice too', (kind) => {
    const document = { ...aSalesDocument(kind), additionalParties: [anAdditionalParty()] };
    expect(wireBody(document)['PodmiotyDodatkowe']).toHaveLength(1);
  });

  it.each([
    ['a name of 151 characters', { name: 'x'.repeat(151) }],
    ['no postal code', { postalCode: '' }],
    ['a town of 66 characters', { city: 'x'.repeat(66) }],
    ['a street of 66 characters', { street: 'x'.repeat(66) }],
    ['a tax number of 14 characters', { nip: '1'.repeat(14) }],
    ['an id that is none of KSeF', { internalId: '7250028902/17' }],
    ['a local government unit without NIP', { nip: null }],
    ['a member of a VAT group without NIP', { role: 'vat_group_member' as const, nip: null }],
    ['another role, unnamed', { role: 'other' as const }],
    ['another role without a name', { role: 'other' as const, roleName: '' }],
    ['a role’s name of 51 characters', { role: 'other' as const, roleName: 'x'.repeat(51) }],
  ])('is never written with %s', (_what, change) => {
    expect(() => wireText(invoiceWith(anAdditionalParty(change)))).toThrow(ZodError);
  });

  it('stands inside the buyer in the form before 2026-08-04', () => {
    const body = wireBody(invoiceWith(anAdditionalParty({ role: 'recipient' })), OLDER_FORM);
    expect(body).not.toHaveProperty('PodmiotyDodatkowe');
    expect(body.Kontrahent['OdbiorcaNaFakturze']).toEqual({
      UzywajDanychOdbiorcyNaFakturach: true,
      Nazwa: 'Gmina Łódź',
      KodPocztowy: '90-926',
      Miejscowosc: 'Łódź',
      Ulica: 'Piotrkowska 104',
      NIP: '7250028902',
      Kraj: 'Polska',
      Rola: 'ODBIORCA',
    });
    expect(wireText(invoiceWith(), OLDER_FORM)).toBe(wireText(invoiceWith()));
  });

  it('is not dropped where the older form has room for one', () => {
    const two = invoiceWith(anAdditionalParty(), anAdditionalParty());
    expect(() => wireText(two, OLDER_FORM)).toThrow(RangeError);
  });
});

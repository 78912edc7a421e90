import { describe, expect, it } from 'vitest';
import { ZodError } from 'zod';
import { GTU_CODES } from '../../../../../shared/domain/tax/gtu-code';
import { JPK_PROCEDURES } from '../../../../../shared/domain/sales/jpk-procedure';
import type { FurtherNote } from '../../../../../shared/domain/sales/further-note';
import { anAdditionalParty } from '../../../../builders/an-additional-party';
import { aDialect } from '../../../../builders/a-dialect';
import { aSalesDocument } from '../../../../builders/a-sales-document';
import { changeLines, wireBody, wireText } from './wire-body';

const plain = aSalesDocument('domestic');
const withLine = (change: object) => ({ ...plain, lines: changeLines(plain, change) });
const firstLine = (change: object) => wireBody(withLine(change)).Pozycje[0];

const CONTRACT: FurtherNote = { kind: 'contract_number', text: 'U/7/2026', dayOn: '2026-01-05' };
const TRANSPORT: FurtherNote = { kind: 'transport_terms', text: 'odbiór własny', dayOn: null };

describe('an invoice with additions', () => {
  it('carries them behind what every invoice has, byte for byte', () => {
    const invoice = aSalesDocument('domestic', {
      lines: changeLines(plain, { gtu: '12', isAnnex15: true, classification: '62.01.11.0' }),
      series: 'Domyślna roczna',
      template: 'logo',
      recipientSignature: 'authorised_person',
      recipientName: 'Jan Żak',
      issuerName: 'Anna Ćma',
      jpkProcedures: ['related_parties'],
      furtherNotes: [CONTRACT, TRANSPORT],
      additionalParties: [anAdditionalParty()],
    });
    const text = wireText(invoice);
    expect(text).toContain(
      '"SposobZaplaty":"PRZ","NazwaSeriiNumeracji":"Domyślna roczna","NazwaSzablonu":"logo",' +
        '"RodzajPodpisuOdbiorcy":"OUP","PodpisOdbiorcy":"Jan Żak","PodpisWystawcy":"Anna Ćma",' +
        '"WidocznyNumerGios":false',
    );
    expect(text).toContain('"Jednostka":"godz.","PKWiU":"62.01.11.0","GTU":"12","Zal15":true}],"Kontrahent"');
    expect(text).toMatch(/"OsobaFizyczna":false\},"ProceduryJpk":\{"TP":true\},/u);
    expect(text.split('"ProceduryJpk":{"TP":true},')[1]).toBe(
      '"DodatkoweUwagi":[{"Typ":"NUMER_UMOWY","Info":"U/7/2026","Data":"2026-01-05"},' +
        '{"Typ":"WARUNKI_TRANSPORTU","Info":"odbiór własny"}],' +
        '"PodmiotyDodatkowe":[{"Nazwa":"Gmina Łódź","KodPocztowy":"90-926","Miejscowosc":"Łódź",' +
        '"Ulica":"Piotrkowska 104","NIP":"7250028902","Kraj":"Polska","Rola":"JEDN_SAMORZADU_TERYT"}]}',
    );
  });

  it('is the plain invoice when all of them are empty', () => {
    const empty = { jpkProcedures: [], furtherNotes: [], additionalParties: [], series: undefined };
    expect(wireText({ ...plain, ...empty })).toBe(wireText(plain));
  });

  it.each(GTU_CODES)('marks a line with GTU %s in two digits', (gtu) => {
    expect(firstLine({ gtu })).toMatchObject({ GTU: gtu });
  });

  it('says of annex 15 what was said, and nothing where nothing was', () => {
    expect(firstLine({ isAnnex15: false })).toMatchObject({ Zal15: false });
    expect(firstLine({})).not.toHaveProperty('Zal15');
  });

  it('names every procedure that applies', () => {
    expect(wireBody({ ...plain, jpkProcedures: JPK_PROCEDURES })).toMatchObject({
      ProceduryJpk: { TP: true, IED: true, EE: true, BSPV: true, BSPVDostawa: true, BMPVProwizja: true },
    });
  });

  it.each([
    ['authorised_person', 'OUP'],
    ['authorisation', 'UPO'],
    ['no_recipient', 'BPO'],
    ['no_signatures', 'BWO'],
  ] as const)('names the signature %s as %s', (recipientSignature, code) => {
    expect(wireBody({ ...plain, recipientSignature })).toMatchObject({ RodzajPodpisuOdbiorcy: code });
  });

  it('counts from gross for an exempt seller, whatever was typed', () => {
    const typed = { ...plain, sellerVatStatus: 'exempt' } as const;
    expect(wireBody(typed)).toMatchObject({ LiczOd: 'BRT' });
    expect(wireBody(typed, aDialect({ 'sales.nonVatLiczOd': 'as_typed' }))).toMatchObject({ LiczOd: 'NET' });
    expect(wireBody({ ...plain, sellerVatStatus: 'payer' })).toMatchObject({ LiczOd: 'NET' });
  });

  it('keeps the classification beside a legal basis of its own', () => {
    const exempt = withLine({ vatRate: 'zw', exemptionBasis: 'Art. 43', classification: '86.90' });
    expect(wireBody(exempt).Pozycje[0]).toMatchObject({ PKWiU: '86.90', PodstawaPrawna: 'Art. 43' });
    // iFirma has demanded the article there: then it has to give way.
    const both = aDialect({ 'sales.exemptBasisField': 'both' });
    expect(wireBody(exempt, both).Pozycje[0]).toMatchObject({ PKWiU: 'Art. 43', PodstawaPrawna: 'Art. 43' });
  });

  it.each([
    ['the name of the recipient', { recipientName: 'x'.repeat(71) }],
    ['the name of the issuer', { issuerName: 'x'.repeat(71) }],
    ['the place of issue', { placeOfIssue: 'x'.repeat(51) }],
    ['an empty series', { series: '' }],
    ['an empty template', { template: '' }],
    ['a further note of nothing', { furtherNotes: [{ ...CONTRACT, text: '' }] }],
    ['a further note of a day that does not exist', { furtherNotes: [{ ...CONTRACT, dayOn: '2026-02-30' }] }],
    ['an issue date before the sale', { issuedOn: '2026-11-22' }],
    ['an issue date after the 15th of the next month', { issuedOn: '2026-12-16' }],
    ['a term of payment before the sale', { dueOn: '2026-11-22' }],
  ])('is never written with %s', (_what, change) => {
    expect(() => wireText({ ...plain, ...change })).toThrow(ZodError);
  });

  it('is written on the last day that iFirma allows', () => {
    expect(wireBody({ ...plain, issuedOn: '2026-12-15', dueOn: '2026-11-23' })).toMatchObject({
      DataWystawienia: '2026-12-15',
    });
  });

  it.each([
    ['a GTU that does not exist', { gtu: '14' }],
    ['a classification of 31 characters', { classification: 'x'.repeat(31) }],
    ['an exempt rate without a legal basis', { vatRate: 'zw', exemptionBasis: null }],
    [
      'a classification in place of the basis',
      { vatRate: 'zw', exemptionBasis: null, classification: '86.90' },
    ],
    ['a rate that Poland does not have', { vatRate: '7' }],
    ['a ryczałt rate that does not exist', { ryczaltRate: '13' }],
  ])('is never written with %s on a line', (_what, change) => {
    expect(() => wireText(withLine(change))).toThrow(ZodError);
  });

  it.each(['PodstawaPrawna', 'PKWiU', 'both'] as const)(
    'is never written without a legal basis where it goes into %s',
    (field) => {
      const exempt = withLine({ vatRate: 'zw', exemptionBasis: null, classification: '86.90' });
      expect(() => wireText(exempt, aDialect({ 'sales.exemptBasisField': field }))).toThrow(ZodError);
    },
  );
});

describe('another dialect of additions', () => {
  it('prefixes GTU', () => {
    const invoice = withLine({ gtu: '06' });
    expect(wireText(invoice, aDialect({ 'sales.gtuFormat': 'prefixed' }))).toContain('"GTU":"GTU_06"');
  });

  it('sends a single note as an object, and several as a list all the same', () => {
    const dialect = aDialect({ 'sales.dodatkoweUwagi': 'object' });
    expect(wireBody({ ...plain, furtherNotes: [CONTRACT] }, dialect)['DodatkoweUwagi']).toEqual({
      Typ: 'NUMER_UMOWY',
      Info: 'U/7/2026',
      Data: '2026-01-05',
    });
    expect(
      wireBody({ ...plain, furtherNotes: [CONTRACT, TRANSPORT] }, dialect)['DodatkoweUwagi'],
    ).toHaveLength(2);
    expect(wireBody(plain, dialect)).not.toHaveProperty('DodatkoweUwagi');
  });
});

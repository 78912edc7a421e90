import { IFIRMA_DIALECT, type IfirmaDialect } from '../../../../../electron/ifirma/dialect';
import { createSalesWrites } from '../../../../../electron/ifirma/sales-writes';
import type { Correction } from '../../../../../shared/domain/sales/correction';
import type { SalesDocument } from '../../../../../shared/domain/sales/sales-document';

type Member = Readonly<Record<string, unknown>>;
type WireBody = Member & { readonly Pozycje: readonly Member[]; readonly Kontrahent: Member };

/** The bytes of a document as text. */
export function wireText(document: SalesDocument, dialect: IfirmaDialect = IFIRMA_DIALECT): string {
  return new TextDecoder().decode(createSalesWrites({ dialect }).prepareDocument(document).body);
}

export function correctionText(correction: Correction, dialect: IfirmaDialect = IFIRMA_DIALECT): string {
  return new TextDecoder().decode(createSalesWrites({ dialect }).prepareCorrection('77', correction).body);
}

export function wireBody(...args: Parameters<typeof wireText>): WireBody {
  return JSON.parse(wireText(...args)) as WireBody;
}

/** The lines of a document with a change to each. */
export function changeLines<Line extends object, Change extends object>(
  { lines }: { readonly lines: readonly Line[] },
  change: Change,
): (Line & Change)[] {
  return lines.map((line) => ({ ...line, ...change }));
}

/** Parts of the sample documents' bytes that are the same on many kinds. */
export const BYTES = {
  account: '"NumerKontaBankowego":"61109010140000071219812874"',
  sale:
    '"DataWystawienia":"2026-11-23","MiejsceWystawienia":"Kraków","DataSprzedazy":"2026-11-23",' +
    '"FormatDatySprzedazy":"DZN","TerminPlatnosci":"2026-12-07","SposobZaplaty":"PRZ"',
  numbers: '"WidocznyNumerGios":false,"WidocznyNumerBdo":false,"Numer":null',
  item: '"Ilosc":12,"CenaJednostkowa":180,"NazwaPelna":"Programowanie","Jednostka":"godz."',
  foreignNames: '"NazwaPelnaObca":"Programming","JednostkaObca":"h"',
  euro:
    '"Jezyk":"en","Waluta":"EUR","KursWalutyWidoczny":true,' +
    '"KursWalutyZDniaPoprzedzajacegoDzienWystawieniaFaktury":4.2497',
  buyer:
    '"Kontrahent":{"Nazwa":"Żółw i Synowie sp. z o.o.","PrefiksUE":null,"NIP":"7261120385",' +
    '"Ulica":"ul. Świętej Anny 5","KodPocztowy":"31-008","Kraj":"Polska","KodKraju":"PL",' +
    '"Miejscowosc":"Kraków","Email":"biuro@example.com","Telefon":"12 345 67 89","OsobaFizyczna":false}',
  euBuyer:
    '"Kontrahent":{"Nazwa":"Müller & Söhne GmbH","PrefiksUE":"AT","NIP":"U12345678",' +
    '"Ulica":"Mariahilfer Straße 10","KodPocztowy":"1070","Kraj":"Austria","KodKraju":"AT",' +
    '"Miejscowosc":"Wien","Email":"office@example.at","OsobaFizyczna":false}',
} as const;

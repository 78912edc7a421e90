import { TEXTS } from '../answer-texts';
import {
  checkAmount,
  checkDay,
  checkNotBefore,
  checkOneOf,
  checkPositive,
  checkText,
  firstProblem,
} from '../checks/field-checks';
import { monthOfDay, stepMonth, toMonthText } from '../practice-month';
import { isLineInRange } from '../document-totals';
import type { PracticeVariant } from '../practice-variant';
import type { DomesticInvoiceBody, InvoiceLineBody } from './domestic-invoice-body';

/** ifirma-api 7.5. */
const PAYMENT_METHODS = [
  ...['GTK', 'POB', 'PRZ', 'KAR', 'PZA', 'CZK', 'KOM', 'BAR'],
  ...['DOT', 'PAL', 'ALG', 'P24', 'TPA', 'ELE'],
];
const SIGNATURE_KINDS = ['OUP', 'UPO', 'BPO', 'BWO'];
const VAT_FRACTIONS = [0, 0.05, 0.08, 0.23];
const RYCZALT_FRACTIONS = [0.03, 0.055, 0.085, 0.1, 0.12, 0.125, 0.14, 0.15, 0.17];
const GTU_CODES = ['BRAK', '01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '13'];

/** Lengths, ranges and closed lists of ifirma-api 7.2 and 7.3. Null when all hold. */
export function findInvoiceFieldProblem(body: DomesticInvoiceBody): string | null {
  return firstProblem(
    checkAmount('Zaplacono', body.Zaplacono),
    checkAmount('ZaplaconoNaDokumencie', body.ZaplaconoNaDokumencie),
    checkOneOf('LiczOd', body.LiczOd, ['NET', 'BRT']),
    checkText('NumerKontaBankowego', body.NumerKontaBankowego, { max: 28 }),
    checkText('MiejsceWystawienia', body.MiejsceWystawienia, { max: 50 }),
    checkOneOf('FormatDatySprzedazy', body.FormatDatySprzedazy, ['DZN', 'MSC']),
    checkOneOf('SposobZaplaty', body.SposobZaplaty, PAYMENT_METHODS),
    checkOneOf('RodzajPodpisuOdbiorcy', body.RodzajPodpisuOdbiorcy, SIGNATURE_KINDS),
    checkText('PodpisOdbiorcy', body.PodpisOdbiorcy, { max: 70 }),
    checkText('PodpisWystawcy', body.PodpisWystawcy, { max: 70 }),
    checkText('Uwagi', body.Uwagi, { max: 1000 }),
    checkText('IdentyfikatorKontrahenta', body.IdentyfikatorKontrahenta, { max: 15 }),
    checkText('PrefiksUEKontrahenta', body.PrefiksUEKontrahenta, { max: 2 }),
    checkText('NIPKontrahenta', body.NIPKontrahenta, { max: 13 }),
    body.Numer === null || Number.isSafeInteger(body.Numer) ? null : TEXTS.fieldValueUnknown('Numer'),
    body.Numer === null ? null : checkPositive('Numer', body.Numer),
    body.Pozycje.length === 0 ? TEXTS.fieldRequired('Pozycje') : null,
    ...body.Pozycje.map((line, index) => findLineProblem(line, `Pozycje[${index}]`)),
  );
}

function findLineProblem(line: InvoiceLineBody, path: string): string | null {
  const field = (name: string) => `${path}.${name}`;
  return firstProblem(
    checkText(field('NazwaPelna'), line.NazwaPelna, { required: true, max: 300 }),
    checkText(field('Jednostka'), line.Jednostka, { required: true, max: 10 }),
    checkPositive(field('Ilosc'), line.Ilosc),
    checkPositive(field('CenaJednostkowa'), line.CenaJednostkowa),
    checkOneOf(field('TypStawkiVat'), line.TypStawkiVat, ['PRC', 'ZW']),
    checkOneOf(field('StawkaVat'), line.StawkaVat, VAT_FRACTIONS),
    line.TypStawkiVat === 'PRC' && line.StawkaVat === null ? TEXTS.fieldRequired(field('StawkaVat')) : null,
    line.TypStawkiVat === 'ZW' && line.StawkaVat !== null
      ? TEXTS.fieldValueUnknown(field('StawkaVat'))
      : null,
    checkText(field('PKWiU'), line.PKWiU, { max: 30 }),
    checkText(field('PodstawaPrawna'), line.PodstawaPrawna, { max: 30 }),
    checkOneOf(field('GTU'), line.GTU, GTU_CODES),
    checkDiscount(field('Rabat'), line.Rabat),
    checkOneOf(field('StawkaRyczaltu'), line.StawkaRyczaltu, RYCZALT_FRACTIONS),
    isLineInRange(line) ? null : TEXTS.fieldTooLarge(path),
  );
}

function checkDiscount(field: string, percent: number | null | undefined): string | null {
  if (percent === null || percent === undefined) return null;
  if (percent < 0) return TEXTS.fieldNegative(field);
  return percent >= 100 ? TEXTS.fieldTooLarge(field) : null;
}

/** Days as such and the rules between them (ifirma-api 7.2); `newestIssuedOn` is the latest one in the account. */
export function findInvoiceDayProblem(
  body: DomesticInvoiceBody,
  newestIssuedOn: string | null,
): string | null {
  const unreadable = firstProblem(
    checkDay('DataWystawienia', body.DataWystawienia),
    checkDay('DataSprzedazy', body.DataSprzedazy),
    checkDay('TerminPlatnosci', body.TerminPlatnosci),
  );
  if (unreadable !== null) return unreadable;
  const lastIssueDay = `${toMonthText(stepMonth(monthOfDay(body.DataSprzedazy), 1))}-15`;
  return firstProblem(
    checkNotBefore('DataWystawienia', body.DataWystawienia, 'DataSprzedazy', body.DataSprzedazy),
    body.DataWystawienia > lastIssueDay ? TEXTS.issuedTooLate : null,
    newestIssuedOn !== null && body.DataWystawienia < newestIssuedOn ? TEXTS.issuedBeforeNewest : null,
    checkNotBefore('TerminPlatnosci', body.TerminPlatnosci, 'DataSprzedazy', body.DataSprzedazy),
  );
}

/** What the seller's own status allows: an exempt one sells from gross, exempt only (ifirma-api 7.8). */
export function findTaxProblem(
  body: DomesticInvoiceBody,
  seller: { readonly vatPayer: boolean },
  basisField: PracticeVariant['sales.exemptBasisField'],
): string | null {
  if (!seller.vatPayer && body.LiczOd !== 'BRT') return TEXTS.fieldValueUnknown('LiczOd');
  for (const [index, line] of body.Pozycje.entries()) {
    if (line.TypStawkiVat !== 'ZW') {
      if (seller.vatPayer) continue;
      return TEXTS.fieldValueUnknown(`Pozycje[${index}].TypStawkiVat`);
    }
    const bases = basisField === 'either' ? [line.PodstawaPrawna, line.PKWiU] : [line[basisField]];
    if (bases.every((basis) => (basis ?? '') === '')) return TEXTS.exemptionBasisMissing;
  }
  return null;
}

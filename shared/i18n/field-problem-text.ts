import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { assertNever } from '../assert-never';
import { formatDay, isCalendarDay } from '../domain/days/calendar-day';
import { isPlainDecimal } from '../domain/money/decimal';
import { formatDecimal } from '../domain/money/format-amount';
import type { FieldProblem } from '../field-problem';

/** What is wrong with a typed value and what would be right, in one sentence under the field. */
export function fieldProblemText(i18n: I18n, problem: FieldProblem): string {
  return i18n._(describe(problem));
}

/** The first problem of this path, in words: what a field's `error` wants. */
export function problemAt(i18n: I18n, problems: readonly FieldProblem[], path: string): string | undefined {
  const problem = problems.find((one) => one.path === path);
  return problem && fieldProblemText(i18n, problem);
}

/** By the last part of the path, where that names the field. */
const REQUIRED: Readonly<Record<string, MessageDescriptor>> = {
  name: msg`Wpisz nazwę.`,
  nip: msg`Wpisz NIP.`,
  postalCode: msg`Wpisz kod pocztowy.`,
  city: msg`Wpisz miejscowość.`,
  issuedOn: msg`Wpisz datę wystawienia.`,
  soldOn: msg`Wpisz datę sprzedaży.`,
  documentNumber: msg`Wpisz numer faktury.`,
  quantity: msg`Wpisz ilość.`,
  unit: msg`Wpisz jednostkę miary.`,
  unitPrice: msg`Wpisz cenę.`,
};

function describe({ path, code, limit = '' }: FieldProblem) {
  const figure = formatLimit(limit);
  switch (code) {
    case 'required':
      return REQUIRED[path.split('.').at(-1) ?? ''] ?? msg`Wpisz tę wartość.`;
    case 'too_long':
      return figure === ''
        ? msg`Skróć tekst: iFirma przyjmuje krótszy.`
        : msg`Skróć tekst: iFirma przyjmuje najwyżej ${figure} znaków.`;
    case 'control_character':
      return msg`Usuń znaki, których nie widać, albo przepisz tekst ręcznie.`;
    case 'not_a_number':
      return msg`Wpisz liczbę, na przykład 1234,56 albo 12*180.`;
    case 'not_positive':
      return msg`Wpisz liczbę większą od zera.`;
    case 'negative':
      return msg`Wpisz liczbę bez minusa.`;
    case 'out_of_range':
      return figure === '' ? msg`Wpisz mniejszą liczbę.` : msg`Wpisz liczbę nie większą niż ${figure}.`;
    case 'too_many_decimals':
      return figure === ''
        ? msg`Wpisz mniej miejsc po przecinku.`
        : msg`Najwięcej miejsc po przecinku: ${figure}.`;
    case 'not_a_date':
      return msg`Wpisz dzień, na przykład 15 albo 15.11.2026.`;
    case 'before_sale_date':
      return figure === ''
        ? msg`Podaj dzień nie wcześniejszy niż data sprzedaży.`
        : msg`Podaj dzień nie wcześniejszy niż data sprzedaży, ${figure}.`;
    case 'before_issue_date':
      return figure === ''
        ? msg`Podaj dzień nie wcześniejszy niż data wystawienia.`
        : msg`Podaj dzień nie wcześniejszy niż data wystawienia, ${figure}.`;
    case 'issue_date_too_late':
      return figure === ''
        ? msg`Wystaw najpóźniej 15. dnia miesiąca po sprzedaży.`
        : msg`Wystaw najpóźniej ${figure}: 15. dnia miesiąca po sprzedaży.`;
    case 'paid_above_total':
      return figure === ''
        ? msg`Zapłacono więcej, niż wynosi suma. Popraw jedną z kwot.`
        : msg`Zapłacono więcej, niż wynosi suma (${figure}). Popraw jedną z kwot.`;
    case 'discount_out_of_range':
      return msg`Wpisz rabat bez minusa, mniejszy niż 100%.`;
    case 'nip_non_digit':
      return msg`NIP to same cyfry. Kreski i spacje można zostawić.`;
    case 'nip_length':
      return msg`NIP ma 10 cyfr.`;
    case 'nip_repeated_digit':
      return msg`NIP nie może składać się z jednej powtórzonej cyfry.`;
    case 'nip_prefix':
      return msg`Taki NIP nie istnieje: sprawdź trzy pierwsze cyfry.`;
    case 'nip_checksum':
      return msg`W tym NIP-ie jest literówka: cyfra kontrolna się nie zgadza.`;
    case 'nip_same_as_seller':
      return msg`To NIP Twojej firmy. Sobie nie można wystawić faktury.`;
    case 'bank_account_invalid':
      return msg`Numer rachunku ma 26 cyfr, a ten się nie zgadza. Sprawdź go jeszcze raz.`;
    case 'postal_code_invalid':
      return msg`Wpisz kod jako 00-000.`;
    case 'email_invalid':
      return msg`Wpisz adres jako nazwa@domena.pl.`;
    case 'exemption_basis_required':
      return msg`Podaj podstawę zwolnienia, na przykład art. 113 ust. 1.`;
    case 'vat_not_allowed_for_exempt_seller':
      return msg`Firma zwolniona z VAT wybiera tu stawkę „zw”.`;
    case 'ryczalt_rate_required':
      return msg`Wybierz stawkę ryczałtu.`;
    case 'line_required':
      return msg`Dodaj co najmniej jedną pozycję.`;
    case 'amount_required':
      return msg`Wpisz kwotę przy co najmniej jednej stawce.`;
    case 'ksef_number_invalid':
      return msg`To nie jest numer KSeF. Skopiuj go w całości z faktury.`;
    case 'ksef_mark_required':
      return msg`Zaznacz, jak ta faktura ma się do KSeF.`;
    case 'ksef_import_unanswered':
      return msg`Zaznacz, czy iFirma ma już tę fakturę z KSeF.`;
    case 'already_imported_from_ksef':
      return msg`iFirma ma już tę fakturę z KSeF, więc nie trafi do kolejki. Zaksięguj ją w panelu iFirmy.`;
    case 'foreign_seller':
      return msg`Przez API nie da się zaksięgować importu usług. Wprowadź ten wydatek w panelu iFirmy.`;
    case 'foreign_buyer':
      return msg`Faktura krajowa jest dla firm z Polski. Zmień kraj i wpisz polski NIP albo wystaw tę fakturę w panelu iFirmy.`;
    case 'correcting_invoice':
      return msg`Przez API nie da się zaksięgować faktury korygującej. Wprowadź ją w panelu iFirmy.`;
    case 'day_to_come':
      return msg`Tego dnia jeszcze nie było.`;
    case 'key_format':
      return msg`To nie wygląda na klucz: powinien mieć same cyfry i litery od A do F. Skopiuj go w całości z iFirmy.`;
    default:
      return assertNever(code);
  }
}

/** A day as 23.11.2026, a figure as 99 999 999,99. */
function formatLimit(limit: string): string {
  if (isCalendarDay(limit)) return formatDay(limit);
  return isPlainDecimal(limit) ? formatDecimal(limit) : limit;
}

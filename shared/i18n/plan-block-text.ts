import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { assertNever } from '../assert-never';
import { DOCUMENTS_PER_PLAN } from '../domain/sending/documents-per-plan';
import { formatDay, isCalendarDay } from '../domain/days/calendar-day';
import type { BlockedItem } from '../ipc/contracts/sync.contract';
import { placedProblemText } from './placed-problem-text';

/** Why a document stays in the queue, and what would let it go. */
export type PlanBlockText = { readonly reason: string; readonly remedy: string };

export function planBlockText(
  i18n: I18n,
  { block, detail, problem }: Pick<BlockedItem, 'block' | 'detail' | 'problem'>,
): PlanBlockText {
  const { reason, remedy } = describe(block, sayDetail(detail));
  const wrong = problem === null ? '' : ` ${placedProblemText(i18n, problem)}`;
  return { reason: i18n._(reason) + wrong, remedy: i18n._(remedy) };
}

/** A month as `2026-11` and a day as `2026-11-23` are said as Poles write them; names stay as they are. */
function sayDetail(detail: string | null): string {
  if (detail === null) return '';
  if (isCalendarDay(detail)) return formatDay(detail);
  const [, year, month] = /^(\d{4})-(\d{2})$/u.exec(detail) ?? [];
  return year === undefined ? detail : `${month ?? ''}.${year}`;
}

function describe(block: BlockedItem['block'], detail: string) {
  switch (block) {
    case 'outside_accounting_month':
      return {
        reason: msg`Poza miesiącem księgowym w iFirmie (${detail}).`,
        remedy: msg`Przestaw miesiąc w iFirmie: Konfiguracja → Miesiąc księgowy. Potem zsynchronizuj.`,
      };
    case 'issue_date_before_newest':
      return {
        reason: msg`Daty wystawienia nie mogą się cofać, a w iFirmie jest już dokument z ${detail}.`,
        remedy: msg`Faktura musi mieć tę datę albo późniejszą.`,
      };
    case 'issue_date_too_late':
      return {
        reason: msg`Minął termin wystawienia (${detail}).`,
        remedy: msg`iFirma nie przyjmie już tej faktury przez API. Sprawdź datę sprzedaży, a jeśli jest dobra, wystaw fakturę w panelu iFirmy.`,
      };
    case 'issue_date_in_future':
      return {
        reason: msg`Data wystawienia jeszcze nie nadeszła (${detail}).`,
        remedy: msg`Zsynchronizuj tego dnia albo wystaw z dzisiejszą datą.`,
      };
    case 'sale_in_future':
      return {
        reason: msg`Data sprzedaży jeszcze nie nadeszła (${detail}).`,
        remedy: msg`iFirma nie przyjmuje faktur wystawionych przed sprzedażą. Zsynchronizuj tego dnia.`,
      };
    case 'key_missing':
      return { reason: msg`Brakuje klucza „${detail}”.`, remedy: msg`Wklej go w Kluczach API.` };
    case 'key_refused':
      return {
        reason: msg`iFirma odrzuciła klucz „${detail}”.`,
        remedy: msg`Wygeneruj go w iFirmie i wklej w Kluczach API.`,
      };
    case 'key_unavailable':
      return {
        reason: msg`Klucz „${detail}” jest teraz niedostępny.`,
        remedy: msg`Odblokuj magazyn haseł systemu.`,
      };
    case 'account_blocked':
      return {
        reason: msg`iFirma zablokowała zapytania z tego konta.`,
        remedy: msg`Powód i wyjście są w Kluczach API.`,
      };
    case 'limit_reached':
      return {
        reason: msg`Nie zmieści się w limicie dokumentów.`,
        remedy: msg`Poproś iFirmę o wyższy limit albo poczekaj na nowy okres.`,
      };
    case 'twin_of_unknown':
      return {
        reason: msg`Czeka na wyjaśnienie podobnego dokumentu (${detail}).`,
        remedy: msg`Najpierw wyjaśnij tamten.`,
      };
    case 'first_document_only':
      return {
        reason: msg`Na nowym koncie pierwszy idzie jeden dokument.`,
        remedy: msg`Obejrzyj go w iFirmie, potem pójdą następne.`,
      };
    case 'next_round':
      return {
        reason: msg`Nie mieści się w tej turze (najwięcej dokumentów naraz: ${DOCUMENTS_PER_PLAN}).`,
        remedy: msg`Wyślij te, potem zsynchronizuj: pójdą następne.`,
      };
    case 'look_at_first':
      return {
        reason: msg`Najpierw obejrzyj w iFirmie pierwszy wysłany dokument.`,
        remedy: msg`Potwierdź w Synchronizacji, że wygląda dobrze.`,
      };
    case 'sending_not_enabled':
      return {
        reason: msg`To konto jest połączone tylko do odczytu.`,
        remedy: msg`Zezwól na wysyłanie w Synchronizacji.`,
      };
    case 'no_longer_valid':
      return {
        reason: msg`Od dodania do kolejki coś przestało się zgadzać.`,
        remedy: msg`Otwórz dokument, wybierz „Cofnij z kolejki” i popraw go.`,
      };
    default:
      return assertNever(block);
  }
}

import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { journalEventText } from '../../shared/i18n/journal-text';
import { operationText } from '../../shared/i18n/operation-text';
import type { ReadableJournalLine } from '../../shared/ipc/contracts/journal.contract';
import type { JournalBook } from './journal-book';

const dayAndTime = new Intl.DateTimeFormat('pl-PL', {
  timeZone: 'Europe/Warsaw',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** The whole journal as a text file that anybody can read and print, oldest line first. */
export function makeJournalFile(
  i18n: I18n,
  companyName: string,
  book: ReturnType<JournalBook['readAll']>,
): string {
  const { lines, standing } = book;
  const checkedAt = dayAndTime.format(new Date(standing.checkedAt));
  const { lineCount, brokenCount } = standing;
  const head = [
    i18n._(msg`Dziennik wysyłki: ${companyName}`),
    i18n._(
      msg`Sprawdzony ${checkedAt}: ${plural(lineCount, { one: '# wpis', few: '# wpisy', other: '# wpisów' })}, niezgodnych: ${brokenCount}.`,
    ),
  ];
  return [...head, '', ...lines.map((line) => sayLine(i18n, line)), ''].join('\r\n');
}

function sayLine(i18n: I18n, { line, follows, entry }: ReadableJournalLine): string {
  if (entry === null) return i18n._(msg`${line}. Tego wpisu nie da się odczytać.`);
  const { at, event, operation, ifirmaId, document, contractorName } = entry;
  const facts = [
    dayAndTime.format(new Date(at)),
    operationText(i18n, operation),
    document?.partyName ?? contractorName ?? '',
    document?.number ?? '',
    journalEventText(i18n, event),
    ifirmaId === null ? '' : i18n._(msg`identyfikator w iFirmie ${ifirmaId}`),
    follows ? '' : i18n._(msg`NIE WYNIKA Z POPRZEDNIEGO WPISU`),
  ];
  return `${String(line)}. ${facts.filter((fact) => fact !== '').join(', ')}`;
}

import { DOCUMENT_PATHS } from '../../ifirma/document-paths';
import { TEXTS } from '../answer-texts';
import { isDay } from '../checks/field-checks';
import { answerOnly, type PracticeCall, type PracticeOutcome } from '../practice-call';
import { refuse, succeed } from '../replies';
import { pathAsked } from '../sales/find-document';
import { listedDocuments, toListItem } from './sales-list-item';

const DEFAULT_LIMIT = 10;

/**
 * GET `{path}/list.json`: the newest documents of one type (ifirma-api 9.2). Its items are not documented; they are
 * those of the global list.
 */
export function listDocumentsOfType(call: PracticeCall): PracticeOutcome {
  const limitText = call.query.get('limit') ?? String(DEFAULT_LIMIT);
  if (!/^[1-9]\d{0,8}$/u.test(limitText))
    return answerOnly(call, refuse(201, TEXTS.fieldValueUnknown('limit')));
  const offsetText = call.query.get('offset') ?? '0';
  if (!/^\d{1,9}$/u.test(offsetText)) return answerOnly(call, refuse(201, TEXTS.fieldValueUnknown('offset')));
  const from = readDay(call.query, 'Od');
  const to = readDay(call.query, 'Do');
  if (from === 'unreadable' || to === 'unreadable') {
    return answerOnly(
      call,
      refuse(201, TEXTS.fieldValueUnknown(from === 'unreadable' ? 'dzienOd' : 'dzienDo')),
    );
  }
  const found = listedDocuments(call).filter(
    (document) =>
      DOCUMENT_PATHS[document.kind].path === pathAsked(call) &&
      (from === null || document.issuedOn >= from) &&
      (to === null || document.issuedOn <= to),
  );
  const rows = found.slice(Number(offsetText), Number(offsetText) + Number(limitText));
  return answerOnly(
    call,
    succeed('', { Wynik: rows.map((document) => toListItem(document, call.request.receivedAt)) }),
  );
}

/** A day in three parameters: `rokOd`, `miesiacOd`, `dzienOd`. */
function readDay(query: URLSearchParams, end: 'Od' | 'Do'): string | null {
  const parts = [query.get(`rok${end}`), query.get(`miesiac${end}`), query.get(`dzien${end}`)];
  if (parts.every((part) => part === null)) return null;
  const day = parts.map((part, index) => (part ?? '').padStart(index === 0 ? 4 : 2, '0')).join('-');
  return isDay(day) ? day : 'unreadable';
}

import { DOCUMENT_PATHS } from '../../ifirma/document-paths';
import { TEXTS } from '../answer-texts';
import { isDay } from '../checks/field-checks';
import { pathAsked } from '../path-asked';
import { answerOnly, type PracticeCall, type PracticeOutcome } from '../practice-call';
import { refuse, succeed } from '../replies';
import { sortForList, toListItem } from './sales-list-item';

const DEFAULT_LIMIT = 10;

/**
 * GET `{path}/list.json`: the newest documents of one type (ifirma-api 9.2). Its items are not documented; they are
 * those of the global list.
 */
export function listDocumentsOfType(call: PracticeCall): PracticeOutcome {
  const limitText = call.query.get('limit') ?? String(DEFAULT_LIMIT);
  if (!/^[1-9]\d{0,8}$/u.test(limitText))
    return answerOnly(call, refuse(201, TEXTS.fieldValueUnknown('limit')));
  const from = readDay(call.query, 'Od');
  const to = readDay(call.query, 'Do');
  if (from === 'unreadable' || to === 'unreadable') {
    return answerOnly(
      call,
      refuse(201, TEXTS.fieldValueUnknown(from === 'unreadable' ? 'dzienOd' : 'dzienDo')),
    );
  }
  const found = sortForList(call.state.documents).filter(
    (document) =>
      DOCUMENT_PATHS[document.kind].path === pathAsked(call) &&
      (from === null || document.issuedOn >= from) &&
      (to === null || document.issuedOn <= to),
  );
  return answerOnly(call, succeed('', { Wynik: found.slice(0, Number(limitText)).map(toListItem) }));
}

/** A day in three parameters: `rokOd`, `miesiacOd`, `dzienOd`. */
function readDay(query: URLSearchParams, end: 'Od' | 'Do'): string | null {
  const parts = [query.get(`rok${end}`), query.get(`miesiac${end}`), query.get(`dzien${end}`)];
  if (parts.every((part) => part === null)) return null;
  const day = parts.map((part, index) => (part ?? '').padStart(index === 0 ? 4 : 2, '0')).join('-');
  return isDay(day) ? day : 'unreadable';
}

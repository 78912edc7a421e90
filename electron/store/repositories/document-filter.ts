import type { DocumentQuery } from '../../ports/repositories/document-repository';
import { jsonList } from './row-columns';
import type { SqlParameters } from '../sql-database';

// The number that iFirma gave is searchable too; LIKE ignores the case of ASCII letters.
const HAYSTACK = `(d.search_text || ' ' || coalesce(d.accepted_number, ''))`;

/** What was fetched of a document at iFirma; null for one that never was. */
export const PAID_AT_IFIRMA = `(SELECT s.paid_minor FROM pulled_sales AS s WHERE s.ifirma_id = d.ifirma_id)`;
/** 1 when iFirma's list said that it went out by e-mail or post; null where nothing is known. */
export const MAILED_BY_IFIRMA = `(SELECT json_extract(s.listed_json, '$.wasMailed') FROM pulled_sales AS s
  WHERE s.ifirma_id = d.ifirma_id)`;
/** What is paid as far as Kwit knows: iFirma's word over what was typed. */
export const PAID = `coalesce(${PAID_AT_IFIRMA}, d.paid_minor, 0)`;

/** Only an issued invoice can be unpaid or late; the same rule as `documents/present-document.ts`. */
export const IS_UNPAID = `d.kind = 'invoice' AND d.state = 'accepted'
  AND coalesce(d.gross_minor, 0) > ${PAID}`;
export const IS_OVERDUE = 'd.due_on < :dueBefore';

const IN_STATES = `(d.state IN (SELECT value FROM json_each(:states))
  OR d.state = 'accepted' AND d.ksef_state IN (SELECT value FROM json_each(:ksefStates)))`;

export type SqlFilter = { readonly where: string; readonly parameters: SqlParameters };

/** Conditions of a list: every word of the search must occur somewhere (F-07). Values are bound, never pasted. */
export function toDocumentFilter(query: DocumentQuery): SqlFilter {
  const search = toWordFilter(HAYSTACK, query.foldedSearch);
  const dueBefore = query.unpaid?.dueBefore ?? null;
  return {
    where: [
      'd.kind = :kind',
      `(d.deleted_at IS NOT NULL) = :inBin`,
      ...(query.states.length > 0 ? [IN_STATES] : []),
      ...(query.issued ? ['d.issued_on BETWEEN :from AND :to'] : []),
      ...(query.unpaid ? [IS_UNPAID] : []),
      ...(dueBefore === null ? [] : [IS_OVERDUE]),
      ...search.conditions,
    ].join(' AND '),
    parameters: {
      kind: query.kind,
      inBin: query.inBin ? 1 : 0,
      states: jsonList(query.states),
      ksefStates: jsonList(query.orKsefStates ?? []),
      ...(query.issued && { from: query.issued.from, to: query.issued.to }),
      ...(dueBefore !== null && { dueBefore }),
      ...search.parameters,
    },
  };
}

/** One LIKE for each word. `haystack` is an SQL expression of ours, never a value. */
export function toWordFilter(
  haystack: string,
  foldedSearch: string,
): { readonly conditions: readonly string[]; readonly parameters: SqlParameters } {
  const words = foldedSearch.split(/\s+/).filter((word) => word !== '');
  return {
    conditions: words.map((_, index) => `${haystack} LIKE :word${index} ESCAPE '\\'`),
    parameters: Object.fromEntries(words.map((word, index) => [`word${index}`, `%${escapeLike(word)}%`])),
  };
}

function escapeLike(word: string): string {
  return word.replace(/[\\%_]/g, '\\$&');
}

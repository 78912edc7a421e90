import { monthKeySchema } from '../../shared/domain/days/accounting-month';
import { DOCUMENT_STATES, type DocumentState, type KsefState } from '../../shared/domain/document/document';
import { ANY_MONTH } from '../lib/paths';

/** What a list can be narrowed to by its own buttons; `bin` shows what was deleted. */
const LIST_VIEWS = ['all', 'drafts', 'queue', 'accepted', 'attention', 'bin'] as const;
/** What a figure elsewhere leads to; the list shows it as a label that can be taken off. */
export const LIST_CUTS = ['unsent', 'unpaid', 'overdue'] as const;
export type ListCut = (typeof LIST_CUTS)[number];
export type ListShow = (typeof LIST_VIEWS)[number] | ListCut;

export type ListFilter = {
  readonly show: ListShow;
  /** `YYYY-MM` of the issue date, or null. */
  readonly month: string | null;
};

export const WHOLE_LIST: ListFilter = { show: 'all', month: null };

const STATES: Readonly<Record<ListShow, readonly DocumentState[]>> = {
  all: [],
  drafts: ['draft', 'ready'],
  queue: ['queued', 'sending'],
  accepted: ['accepted'],
  attention: ['rejected', 'unknown', 'needs_person'],
  bin: [],
  unsent: DOCUMENT_STATES.filter((state) => state !== 'accepted'),
  unpaid: [],
  overdue: [],
};

/** The part of `documents.list` that a filter decides. */
export function toListQuery({ show, month }: ListFilter) {
  return {
    states: [...STATES[show]],
    // What KSeF refused, or may never have got, wants a hand as well.
    orKsefStates: show === 'attention' ? (['refused', 'unknown'] as const satisfies KsefState[]) : [],
    inBin: show === 'bin',
    issuedIn: month,
    payment: show === 'unpaid' || show === 'overdue' ? show : null,
  };
}

export function isListCut(show: ListShow): show is ListCut {
  return LIST_CUTS.some((cut) => cut === show);
}

/** From the address; what it does not say, or says wrongly, is the whole list. */
export function readListFilter(params: Readonly<Record<string, string | undefined>>): ListFilter {
  const show = [...LIST_VIEWS, ...LIST_CUTS].find((known) => known === params['show']) ?? 'all';
  const month = params['month'] === ANY_MONTH ? null : monthKeySchema.safeParse(params['month']).data;
  return { show, month: month ?? null };
}

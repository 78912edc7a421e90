import type { RequestBudget } from '../../../electron/ports/ifirma/request-budget';
import { freeBudget } from '../../fakes/free-budget';
import type { IfirmaServer } from '../../ifirma-server/ifirma-server';
import { requestsOf } from './pull-rig';

/** 45 more documents on the last day of August 2026, in a list whose pages hold twenty. */
export function fillAugust(server: IfirmaServer): void {
  server.setVariant({ 'list.maxPageSize': '20' });
  server.changeState((state) => {
    const template = state.documents.find(({ issuedOn }) => issuedOn.startsWith('2026-08'));
    if (!template) throw new Error('no document in August');
    const more = Array.from({ length: 45 }, (_, index) => ({
      ...template,
      issuedOn: '2026-08-31',
      documentId: 900_000 + index,
      number: `${900 + index}/8/2026`,
    }));
    return { ...state, documents: [...state.documents, ...more] };
  });
}

/**
 * Lets every request through. Before the second page of a list somebody removes the document that was added last: what
 * follows slips a place forward, past the reader. Once, after `arm`.
 */
export function removingBetweenPages(server: IfirmaServer): RequestBudget & { readonly arm: () => void } {
  const budget = freeBudget();
  let listsBefore: number | null = null;
  const countLists = () => requestsOf(server)['sales.list'] ?? 0;
  return {
    ...budget,
    arm: () => {
      listsBefore = countLists();
    },
    take: (use, access) => {
      if (listsBefore !== null && countLists() === listsBefore + 1) {
        listsBefore = null;
        server.changeState((state) => ({ ...state, documents: state.documents.slice(0, -1) }));
      }
      return budget.take(use, access);
    },
  };
}

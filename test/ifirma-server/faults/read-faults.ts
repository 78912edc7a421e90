import { z } from 'zod';
import type { PracticeResponse } from '../../../electron/practice/practice-exchange';
import type { PracticeState } from '../../../electron/practice/practice-state';
import { fault, faultWith, lasting, type FaultMode, type StruckCall } from './fault-mode';
import { editDeep, editMembers, toEnvelope } from './json-edits';

const rowsSchema = z.array(z.unknown());

/** The account is right, what is read of it is not: what verification has to stand (ifirma-api 13.3). */
export const READ_FAULTS = {
  listLag: lasting(
    faultWith('Documents of the last ms (server’s clock) are missing.', { ms: 60_000 }, ({ ms }) => ({
      view: (state, { request }) => withoutNewerThan(state, Date.parse(request.receivedAt) - ms),
    })),
  ),
  listOmitsDocument: lasting(
    fault('The document that was created last is missing.', {
      view: (state) => ({ ...state, documents: state.documents.slice(0, -1) }),
    }),
  ),
  duplicateInList: fault('The first row of the list comes again at its end.', {
    edit: (usual) =>
      editMembers(usual, (members) => {
        const rows = rowsSchema.safeParse(members['Wynik']);
        return rows.success ? { ...members, Wynik: [...rows.data, ...rows.data.slice(0, 1)] } : members;
      }),
  }),
  nipSearchMiss: fault('A contractor who is there is not found by NIP.', {
    edit: (usual, call) => (isNipSearch(call) ? toEnvelope({ Kod: 208, Informacja: '' }) : usual),
  }),
  ksefPendingForever: lasting(
    fault('The document never gets its KSeF number.', { edit: (usual) => setKsef(usual, null, null) }),
  ),
  ksefRejected: lasting(
    fault('The document has no KSeF number and lists say ODRZUCONA.', {
      edit: (usual) => setKsef(usual, null, 'ODRZUCONA'),
    }),
  ),
  ksefNumberDisappears: fault('The members about KSeF are left out.', {
    edit: (usual) => setKsef(usual, undefined, undefined),
  }),
} as const satisfies Record<string, FaultMode>;

function withoutNewerThan(state: PracticeState, untilMs: number): PracticeState {
  return { ...state, documents: state.documents.filter(({ createdAt }) => Date.parse(createdAt) <= untilMs) };
}

function isNipSearch({ request }: StruckCall): boolean {
  const phrase = /\/kontrahenci\/(?<phrase>[^/?]+)\.json$/u.exec(request.url)?.groups?.['phrase'];
  return /^(?:[A-Z]{2})?\d{10}$/u.test(decodeURIComponent(phrase ?? '').replaceAll(/[\s-]/gu, ''));
}

/** Undefined leaves the members out. */
function setKsef(usual: PracticeResponse, number: unknown, status: unknown): PracticeResponse {
  return editDeep(usual, (name, value) => {
    if (name === 'NumerKSeF') return number;
    return name === 'KsefStatus' ? status : value;
  });
}

import type { PracticeResponse } from '../../../electron/practice/practice-exchange';
import { fault, faultWith, type FaultMode } from './fault-mode';
import { editDeep, editMembers, encodeText, spaceOut, toEnvelope } from './json-edits';

const NOT_BOOKED = { books: false };

/** A page of a gateway or of a maintenance window in place of an answer. */
function pageFault(httpStatus: number, title: string): FaultMode {
  return faultWith(`An HTML page with status ${httpStatus}.`, NOT_BOOKED, ({ books }) => ({
    books,
    edit: () => ({
      httpStatus,
      contentType: 'text/html; charset=UTF-8',
      body: encodeText(`<!doctype html><html lang="pl"><title>${title}</title><h1>${title}</h1></html>`),
    }),
  }));
}

const technicalProblem = () => toEnvelope({ Kod: 100, Informacja: 'Wystąpił problem techniczny.' });

const withBody =
  (change: (body: Uint8Array) => Uint8Array) =>
  (usual: PracticeResponse): PracticeResponse => ({ ...usual, body: change(usual.body) });

/** Something else than iFirma's usual answer arrives, whole and in order. */
export const ANSWER_FAULTS = {
  http500: faultWith('Plain text with status 500.', NOT_BOOKED, ({ books }) => ({
    books,
    edit: () => ({
      httpStatus: 500,
      contentType: 'text/plain; charset=UTF-8',
      body: encodeText('Internal Server Error'),
    }),
  })),
  http502Html: pageFault(502, 'Bad Gateway'),
  http503Html: pageFault(503, 'Prace techniczne'),
  http200Html: pageFault(200, 'Zaloguj się'),
  http403Html: pageFault(403, 'Odmowa dostępu'),
  http429: pageFault(429, 'Zbyt wiele zapytań'),
  kod100BeforeCommit: fault('Kod 100, nothing is booked.', { books: false, edit: technicalProblem }),
  kod100AfterCommit: fault('Kod 100 although it is booked.', { edit: technicalProblem }),
  unknownKod: faultWith('A Kod that no document lists.', { kod: 777, books: false }, ({ kod, books }) => ({
    books,
    edit: () => toEnvelope({ Kod: kod, Informacja: 'Wystąpił błąd.' }),
  })),
  kodMissing: fault('Booked; the answer has no Kod.', {
    edit: (usual) => editMembers(usual, ({ Kod: _, ...others }) => others),
  }),
  kodAsString: fault('Booked; Kod is a text.', {
    edit: (usual) =>
      editMembers(usual, (members) => ({
        ...members,
        Kod: typeof members['Kod'] === 'number' ? String(members['Kod']) : '0',
      })),
  }),
  zeroWithoutIdentyfikator: fault(
    'Booked; Kod 0 without what was created: Identyfikator, or Wynik as a text.',
    {
      edit: (usual) =>
        editDeep(usual, (name, value) =>
          name === 'Identyfikator' || (name === 'Wynik' && typeof value === 'string') ? undefined : value,
        ),
    },
  ),
  spacedJson: fault('Booked; the answer is JSON with spaces and line ends between its tokens.', {
    edit: spaceOut,
  }),
  truncatedJson: fault('Booked; the answer ends in the middle, as if it were whole.', {
    edit: withBody((body) => body.subarray(0, Math.floor(body.length / 2))),
  }),
  emptyBody: fault('Booked; the answer has no body.', { edit: withBody(() => new Uint8Array()) }),
  jsonInsteadOfPdf: fault('A refusal in JSON where a PDF was asked for.', {
    edit: () => toEnvelope({ Kod: 201, Informacja: 'Nie znaleziono dokumentu' }),
  }),
  emptyPdf: fault('A PDF of no bytes.', {
    edit: () => ({ httpStatus: 200, contentType: 'application/pdf', body: new Uint8Array() }),
  }),
} as const satisfies Record<string, FaultMode>;

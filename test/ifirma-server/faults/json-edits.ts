import type { PracticeResponse } from '../../../electron/practice/practice-exchange';

type Members = Readonly<Record<string, unknown>>;

export function encodeText(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** An answer as iFirma's API gives it. */
export function toEnvelope(members: Members): PracticeResponse {
  return {
    httpStatus: 200,
    contentType: 'application/json; charset=UTF-8',
    body: encodeText(JSON.stringify({ response: members })),
  };
}

/** The answer with the members of its `response` changed; an answer without them stays as it is. */
export function editMembers(usual: PracticeResponse, edit: (members: Members) => Members): PracticeResponse {
  const members = readMembers(usual);
  return members === null ? usual : { ...usual, body: toEnvelope(edit(members)).body };
}

/** The answer with spaces and line ends between its tokens, as iFirma has been seen to write it (ifirma-api 3.1). */
export function spaceOut(usual: PracticeResponse): PracticeResponse {
  const members = readMembers(usual);
  if (members === null) return usual;
  const text = JSON.stringify({ response: members }, null, ' ');
  return { ...usual, body: encodeText(text.replaceAll('":', '" :')) };
}

/** The answer with every member of some names changed, however deep it stands. */
export function editDeep(
  usual: PracticeResponse,
  edit: (name: string, value: unknown) => unknown,
): PracticeResponse {
  if (readMembers(usual) === null) return usual;
  const edited: unknown = JSON.parse(decode(usual), (name: string, value: unknown) => edit(name, value));
  return { ...usual, body: encodeText(JSON.stringify(edited)) };
}

function readMembers(answer: PracticeResponse): Members | null {
  const json = readJson(answer);
  const response = typeof json === 'object' && json !== null && 'response' in json ? json.response : null;
  return typeof response === 'object' && response !== null ? { ...response } : null;
}

/** Null for a page, a PDF, and what another fault has broken. */
function readJson(answer: PracticeResponse): unknown {
  if (!answer.contentType.startsWith('application/json')) return null;
  try {
    return JSON.parse(decode(answer));
  } catch {
    return null;
  }
}

function decode({ body }: PracticeResponse): string {
  return new TextDecoder().decode(body);
}

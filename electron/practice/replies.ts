import type { PracticeResponse } from './practice-exchange';

/** What an operation says, before it becomes bytes. */
export type Reply =
  | { readonly kind: 'envelope'; readonly members: Readonly<Record<string, unknown>> }
  | { readonly kind: 'file'; readonly contentType: string; readonly body: Uint8Array }
  | { readonly kind: 'html'; readonly httpStatus: number; readonly title: string };

/** Every API-level answer is HTTP 200 with one `response` object (ifirma-api 3.1, 3.5). */
export function succeed(text: string, members: Readonly<Record<string, unknown>> = {}): Reply {
  return { kind: 'envelope', members: { Kod: 0, Informacja: text, ...members } };
}

/** Some reads carry their data and no `Kod` (ifirma-api 3.1). */
export function tell(members: Readonly<Record<string, unknown>>, kod: 'absent' | 'zero'): Reply {
  return kod === 'zero' ? succeed('', members) : { kind: 'envelope', members };
}

export function refuse(kod: number, text: string): Reply {
  return { kind: 'envelope', members: { Kod: kod, Informacja: text } };
}

export function showPage(httpStatus: number, title: string): Reply {
  return { kind: 'html', httpStatus, title };
}

const REFUSALS = {
  kod200: (text: string) => refuse(200, text),
  kod201: (text: string) => refuse(201, text),
  kod202: (text: string) => refuse(202, text),
  kod400: (text: string) => refuse(400, text),
  kod500: (text: string) => refuse(500, text),
  http403Html: (text: string) => showPage(403, text),
  http404: (text: string) => showPage(404, text),
  http429: (text: string) => showPage(429, text),
} as const;

/** The answer that a switch of the variant names. */
export function refuseAs(choice: keyof typeof REFUSALS, text: string): Reply {
  return REFUSALS[choice](text);
}

export function kodOf(reply: Reply): number | null {
  if (reply.kind !== 'envelope') return null;
  const kod = reply.members['Kod'];
  return typeof kod === 'number' ? kod : null;
}

const encoder = new TextEncoder();

export function toResponse(reply: Reply): PracticeResponse {
  if (reply.kind === 'html') {
    return {
      httpStatus: reply.httpStatus,
      contentType: 'text/html; charset=UTF-8',
      body: encoder.encode(
        `<!doctype html><html lang="pl"><title>${reply.title}</title><h1>${reply.title}</h1></html>`,
      ),
    };
  }
  if (reply.kind === 'file') return { httpStatus: 200, contentType: reply.contentType, body: reply.body };
  return {
    httpStatus: 200,
    contentType: 'application/json; charset=UTF-8',
    body: encoder.encode(JSON.stringify({ response: reply.members })),
  };
}

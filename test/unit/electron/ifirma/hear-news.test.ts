import { expect, it } from 'vitest';
import { IFIRMA_DIALECT } from '../../../../electron/ifirma/dialect';
import { hearNews } from '../../../../electron/ifirma/hear-news';

const hear = (httpStatus: number, text: string, retryAfterMs = 0) =>
  hearNews(
    {
      kind: 'response',
      httpStatus,
      contentType: 'application/json',
      contentEncoding: '',
      body: new TextEncoder().encode(text),
      retryAfterMs,
    },
    IFIRMA_DIALECT,
  );
const kod = (code: number, text = '') => JSON.stringify({ response: { Kod: code, Informacja: text } });

it.each([
  ['HTTP 429, whatever it holds', 429, kod(0), 'too_many_requests'],
  ['HTTP 403 with a page', 403, '<html>', 'forbidden'],
  ['a code that is not in the documentation', 200, kod(777), 'unknown_code'],
  ['a documented refusal that speaks of a limit', 200, kod(201, 'Przekroczono LIMIT dokumentów'), 'words'],
] as const)('takes %s as a sign', (_, status, text, sign) => {
  expect(hear(status, text)).toBe(sign);
});

it.each([
  ['an acceptance', 200, kod(0), 'sound'],
  ['an answer about a key, whatever its words', 200, kod(403, 'limit'), 'sound'],
  ['a month, which has no code', 200, '{"response":{"MiesiacKsiegowy":11,"RokKsiegowy":2026}}', 'sound'],
  ['HTTP 403 with iFirma’s own answer', 403, kod(403), 'nothing'],
  ['a page of trouble', 503, '<html>', 'nothing'],
] as const)('takes %s as none', (_, status, text, news) => {
  expect(hear(status, text)).toBe(news);
});

it('takes a wish for more than a minute of quiet as a sign, and no answer as no news', () => {
  expect(hear(503, '', 61_000)).toBe('asked_to_wait');
  expect(hear(503, '', 60_000)).toBe('nothing');
  expect(hearNews({ kind: 'broken', reason: 'deadline' }, IFIRMA_DIALECT)).toBe('nothing');
});

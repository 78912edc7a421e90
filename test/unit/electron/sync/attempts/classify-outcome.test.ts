import { describe, expect, it } from 'vitest';
import type { WireEnvelope, WriteReply } from '../../../../../electron/ports/ifirma/accounting-api';
import { OPERATIONS } from '../../../../../electron/ifirma/operations';
import { classifyOutcome } from '../../../../../electron/sync/attempts/classify-outcome';

const answered = (envelope: Partial<WireEnvelope> | null, httpStatus = 200): WriteReply => ({
  kind: 'answered',
  httpStatus,
  envelope:
    envelope === null
      ? null
      : { kod: 0, kodIsInteger: true, text: '', mayMeanLimit: false, identifier: '4711', ...envelope },
});
const judgeInvoice = (reply: WriteReply) => classifyOutcome(OPERATIONS['invoice.create'], reply);
const judgeExpense = (reply: WriteReply) => classifyOutcome(OPERATIONS['expense.createCost'], reply);

describe('an acceptance', () => {
  it('is a complete envelope with the integer 0 and an identifier of digits', () => {
    expect(judgeInvoice(answered({ text: 'Dodano.' }))).toEqual({
      kind: 'accepted',
      ifirmaId: '4711',
      text: 'Dodano.',
      hold: 'none',
    });
    expect(judgeInvoice(answered({}, 201))).toMatchObject({ kind: 'accepted' });
  });

  it('needs no identifier for an expense, whose answer names none', () => {
    expect(judgeExpense(answered({ identifier: null }))).toMatchObject({ kind: 'accepted', ifirmaId: null });
  });

  it.each<[string, WriteReply]>([
    ['Kod 0 as text (FB8)', answered({ kodIsInteger: false })],
    ['no identifier (FB9)', answered({ identifier: null })],
    ['an empty identifier (FB10)', answered({ identifier: '' })],
    ['an identifier that is no number', answered({ identifier: '47a' })],
    ['an encouraging text without identifier (FB11)', answered({ identifier: null, text: 'Dodano.' })],
    ['a server error around it (FS11)', answered({}, 500)],
    ['a redirect around it (FS3)', answered({}, 302)],
    ['a refusal status around it (FS7)', answered({}, 404)],
  ])('is not given by %s: unknown', (_, reply) => {
    expect(judgeInvoice(reply).kind).toBe('unknown');
  });

  it('is not given to an expense by Kod 0 as text or inside an error page', () => {
    expect(judgeExpense(answered({ identifier: null, kodIsInteger: false })).kind).toBe('unknown');
    expect(judgeExpense(answered({ identifier: null }, 502)).kind).toBe('unknown');
  });
});

describe('what was not understood is unknown', () => {
  it.each([200, 204, 301, 307, 400, 401, 403, 404, 408, 413, 429, 500, 502, 503, 504])(
    'no envelope with HTTP %i (FS, FB)',
    (httpStatus) => {
      expect(judgeInvoice(answered(null, httpStatus))).toMatchObject({
        kind: 'unknown',
        error: { code: 'unreadable_answer', httpStatus },
      });
    },
  );

  it.each([
    ['deadline', 'timed_out'],
    ['connection_lost', 'connection_lost'],
    ['malformed', 'unreadable_answer'],
    ['too_large', 'unreadable_answer'],
  ] as const)('a reply broken by %s (FQ, FR)', (reason, code) => {
    expect(judgeInvoice({ kind: 'broken', reason })).toMatchObject({ kind: 'unknown', error: { code } });
  });

  it('an envelope without Kod (FB7)', () => {
    expect(judgeInvoice(answered({ kod: null, kodIsInteger: false })).kind).toBe('unknown');
  });

  it('Kod 100, which is iFirma in trouble', () => {
    expect(judgeInvoice(answered({ kod: 100 }))).toMatchObject({
      kind: 'unknown',
      error: { code: 'ifirma_trouble' },
      hold: 'probe',
    });
  });

  it.each([1, -1, 99, 203, 208, 404, 429, 498, 501, 9999])(
    'the unlisted Kod %i, and nothing more is sent',
    (kod) => {
      expect(judgeInvoice(answered({ kod }))).toMatchObject({
        kind: 'unknown',
        error: { code: 'unknown_code', kod },
        hold: 'run',
      });
    },
  );

  it.each([403, 429])('HTTP %i without envelope may be the request limit: nothing more is sent', (status) => {
    expect(judgeInvoice(answered(null, status)).hold).toBe('run');
  });
});

describe('a documented refusal', () => {
  it.each([
    [101, 'bad_request_body'],
    [102, 'bad_request_body'],
    [200, 'bad_request_body'],
    [201, 'refused_by_ifirma'],
    [202, 'account_settings'],
  ])('Kod %i rejects the document, which the user mends', (kod, code) => {
    expect(judgeInvoice(answered({ kod, text: 'odmowa' }))).toMatchObject({
      kind: 'rejected',
      error: { code, serverText: 'odmowa' },
      hold: 'none',
    });
  });

  it.each([
    [400, 'bad_request_header', 'key'],
    [401, 'login_unknown', 'run'],
    [402, 'key_not_generated', 'key'],
    [403, 'key_refused', 'key'],
    [499, 'terms_not_accepted', 'run'],
    [500, 'no_rights', 'run'],
  ])('Kod %i books nothing: back to the queue, which is held', (kod, code, hold) => {
    expect(judgeInvoice(answered({ kod }))).toMatchObject({ kind: 'not_sent', error: { code }, hold });
  });

  it('counts with its Kod as text and with an HTTP status of its own (FB8, FS4)', () => {
    expect(judgeInvoice(answered({ kod: 201, kodIsInteger: false }, 400)).kind).toBe('rejected');
  });

  it('names the accounting month and the exemption basis when that is what it is about', () => {
    const month = 'Data sprzedaży MUSI być zgodna z miesiącem i rokiem księgowym ';
    const basis = 'W polu CN / PKWiU należy podać artykuł ustawy, na podstawie którego następuje zwolnienie';
    expect(judgeInvoice(answered({ kod: 201, text: month }))).toMatchObject({
      error: { code: 'refused_accounting_month' },
    });
    expect(judgeInvoice(answered({ kod: 201, text: basis }))).toMatchObject({
      error: { code: 'refused_exemption_basis' },
    });
  });

  it('stops the run when it speaks of a limit, which the next document would meet too', () => {
    expect(
      judgeInvoice(answered({ kod: 202, text: 'Przekroczono limit', mayMeanLimit: true })),
    ).toMatchObject({
      kind: 'rejected',
      error: { code: 'limit_suspected' },
      hold: 'run',
    });
  });

  it('names the key that the operation was signed with', () => {
    expect(judgeExpense(answered({ kod: 402 }))).toMatchObject({ error: { keyName: 'wydatek' } });
  });
});

describe('what never left goes back to the queue', () => {
  it.each(['name_not_found', 'refused', 'unreachable', 'connect_timeout', 'forbidden_address'] as const)(
    'not sent: %s (FN)',
    (reason) => {
      expect(judgeInvoice({ kind: 'not_sent', reason })).toEqual({
        kind: 'not_sent',
        error: { code: 'offline' },
        hold: 'run',
      });
    },
  );

  it('a failed handshake (FT)', () => {
    expect(judgeInvoice({ kind: 'not_sent', reason: 'tls' })).toMatchObject({
      error: { code: 'tls_failed' },
    });
  });

  it('a missing key holds its own documents, a locked keychain holds all (FL10)', () => {
    const missing = { code: 'key_missing', keyName: 'faktura' } as const;
    expect(judgeInvoice({ kind: 'not_attempted', error: missing })).toMatchObject({
      kind: 'not_sent',
      hold: 'key',
    });
    const locked = { code: 'keychain_unavailable' } as const;
    expect(judgeInvoice({ kind: 'not_attempted', error: locked })).toMatchObject({
      kind: 'not_sent',
      hold: 'run',
    });
  });
});

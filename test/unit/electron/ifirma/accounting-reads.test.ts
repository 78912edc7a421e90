import { describe, expect, it } from 'vitest';
import { computeSignature } from '../../../../electron/ifirma/signature';
import { err } from '../../../../shared/result';
import { fixedKeys, SAMPLE_KEY_HEX, SAMPLE_LOGIN } from '../../../fakes/fixed-keys';
import { freeBudget } from '../../../fakes/free-budget';
import { anEnvelope, aResponse } from '../../../fakes/scripted-transport';
import { LOST, OFFLINE, openAccountingDesk } from './accounting-desk';

const MONTH = anEnvelope({ MiesiacKsiegowy: 11, RokKsiegowy: 2026 });

const row = (id: number) => ({
  FakturaId: id,
  PelnyNumer: `${String(id)}/11/2026`,
  Rodzaj: 'prz_faktura_kraj',
  DataWystawienia: '2026-11-23',
  KontrahentNazwa: 'Żółw',
  NIPKontrahenta: '7261120385',
  Brutto: 123,
  Waluta: 'PLN',
});
const page = (...ids: number[]) => anEnvelope({ Kod: 0, Informacja: '', Wynik: ids.map(row) });

describe('a read', () => {
  it('asks iFirma once when it answers', async () => {
    const { api, transport, keys, budget } = openAccountingDesk([MONTH]);
    expect(await api.readAccountingMonth()).toEqual({ ok: true, value: { year: 2026, month: 11 } });
    expect(transport.requests).toHaveLength(1);
    expect(transport.requests[0]).toMatchObject({
      method: 'GET',
      url: 'https://www.ifirma.pl/iapi/abonent/miesiacksiegowy.json',
      body: null,
      deadlineMs: 120_000,
    });
    expect(budget.uses).toEqual(['normal']);
    expect(keys.proofs).toEqual([{ keyName: 'abonent', operation: 'month.read', refusal: null }]);
  });

  it('signs the address without its query', async () => {
    const { api, transport } = openAccountingDesk([page(), page()]);
    await api.listSalesDocuments('2026-11-22', '2026-11-24');
    const [request] = transport.requests;
    const signature = computeSignature(Buffer.from(SAMPLE_KEY_HEX, 'hex'), {
      url: 'https://www.ifirma.pl/iapi/faktury.json',
      login: SAMPLE_LOGIN,
      keyName: 'faktura',
      body: null,
    });
    expect(request?.headers).toEqual({
      Accept: 'application/json',
      'Content-Type': 'application/json; charset=UTF-8',
      Authentication: `IAPIS user=${SAMPLE_LOGIN}, hmac-sha1=${signature}`,
    });
  });

  it.each([
    ['no network', OFFLINE, { code: 'offline' }],
    ['a lost connection', LOST, { code: 'connection_lost' }],
    ['a deadline', { kind: 'broken', reason: 'deadline' }, { code: 'timed_out' }],
    ['HTML', aResponse('<html>'), { code: 'unreadable_answer', httpStatus: 200 }],
    ['a gateway error', aResponse('', { httpStatus: 502 }), { code: 'unreadable_answer', httpStatus: 502 }],
    [
      'trouble at iFirma',
      anEnvelope({ Kod: 100, Informacja: 'x' }),
      { code: 'ifirma_trouble', serverText: 'x' },
    ],
  ] as const)('is tried four times on %s, then given up', async (_what, outcome, error) => {
    const { api, transport, pauses, budget } = openAccountingDesk([outcome, outcome, outcome, outcome]);
    expect(await api.readAccountingMonth()).toEqual(err(error));
    expect(transport.requests).toHaveLength(4);
    expect(budget.uses).toHaveLength(4);
    // Full jitter: half of 1 s, 2 s, 4 s.
    expect(pauses).toEqual([500, 1000, 2000]);
  });

  it('succeeds at the second try', async () => {
    const { api, transport } = openAccountingDesk([LOST, MONTH]);
    expect(await api.readAccountingMonth()).toMatchObject({ ok: true });
    expect(transport.requests).toHaveLength(2);
  });

  it('signs every try with a fresh key', async () => {
    const { api, transport } = openAccountingDesk([LOST, MONTH]);
    await api.readAccountingMonth();
    const [first, second] = transport.requests.map((request) => request.headers['Authentication']);
    expect(first).toBe(second);
  });

  it.each([
    [
      'a wrong hash',
      anEnvelope({ Kod: 403, Informacja: 'zły' }),
      { code: 'key_refused', keyName: 'abonent', serverText: 'zły' },
    ],
    [
      'an unlisted code',
      anEnvelope({ Kod: 777, Informacja: '' }),
      { code: 'unknown_code', kod: 777, serverText: '' },
    ],
    ['a limit', aResponse('', { httpStatus: 429 }), { code: 'limit_suspected', serverText: '' }],
    [
      'a gateway that forbids',
      aResponse('<html>', { httpStatus: 403 }),
      { code: 'limit_suspected', serverText: '' },
    ],
    [
      'an unknown address',
      aResponse('<html>', { httpStatus: 404 }),
      { code: 'unreadable_answer', httpStatus: 404 },
    ],
    ['a foreign certificate', { kind: 'not_sent', reason: 'tls' }, { code: 'tls_failed' }],
    ['a forbidden address', { kind: 'not_sent', reason: 'forbidden_address' }, { code: 'offline' }],
    [
      'an answer too large',
      { kind: 'broken', reason: 'too_large' },
      { code: 'unreadable_answer', httpStatus: null },
    ],
    ['a missing field', anEnvelope({ Kod: 0 }), { code: 'unreadable_answer', httpStatus: 200 }],
  ] as const)('is not tried again on %s', async (_what, outcome, error) => {
    const { api, transport } = openAccountingDesk([outcome]);
    expect(await api.readAccountingMonth()).toEqual(err(error));
    expect(transport.requests).toHaveLength(1);
  });

  it('takes no success from an HTTP error or a redirect', async () => {
    for (const httpStatus of [302, 500]) {
      const body = '{"response":{"Kod":0,"MiesiacKsiegowy":11,"RokKsiegowy":2026}}';
      const answer = aResponse(body, { httpStatus });
      const { api } = openAccountingDesk([answer, answer, answer, answer]);
      expect(await api.readAccountingMonth()).toEqual(err({ code: 'unreadable_answer', httpStatus }));
    }
  });

  it('waits as long as the server asks', async () => {
    const busy = aResponse('', { httpStatus: 503, retryAfterMs: 30_000 });
    const { api, pauses } = openAccountingDesk([busy, MONTH]);
    expect(await api.readAccountingMonth()).toMatchObject({ ok: true });
    expect(pauses).toEqual([30_000]);
  });

  it('leaves it to the user when the server asks for longer than a minute', async () => {
    const busy = aResponse('', { httpStatus: 503, retryAfterMs: 61_000 });
    const { api, pauses } = openAccountingDesk([busy]);
    expect(await api.readAccountingMonth()).toMatchObject({ ok: false });
    expect(pauses).toEqual([]);
  });

  it('is not made when the budget is spent', async () => {
    const spent = err({ code: 'request_budget_spent', availableAt: '2026-11-24T00:00:00.000Z' } as const);
    const budget = { ...freeBudget(), take: () => Promise.resolve(spent) };
    const { api, transport } = openAccountingDesk([], { budget });
    expect(await api.readAccountingMonth()).toEqual(spent);
    expect(transport.requests).toEqual([]);
  });

  it('is not made without a login', async () => {
    const { api, budget } = openAccountingDesk([], { keys: fixedKeys({ login: '' }) });
    expect(await api.readAccountingMonth()).toEqual(err({ code: 'login_missing' }));
    expect(budget.uses).toEqual([]);
  });

  it('is not made without its key', async () => {
    const { api, transport } = openAccountingDesk([], { keys: fixedKeys({ keys: {} }) });
    expect(await api.readAccountingMonth()).toEqual(err({ code: 'key_missing', keyName: 'abonent' }));
    expect(transport.requests).toEqual([]);
  });

  it('is not made by a signer that is broken', async () => {
    const { api, transport } = openAccountingDesk([], { isSound: () => false });
    expect(await api.readAccountingMonth()).toEqual(err({ code: 'signer_broken' }));
    expect(transport.requests).toEqual([]);
  });

  it.each([400, 401, 402, 403, 499, 500])(
    'that is refused with %d is kept as the key’s status',
    async (kod) => {
      const { api, keys } = openAccountingDesk([anEnvelope({ Kod: kod, Informacja: 'powód' })]);
      const result = await api.readDocumentLimit();
      expect(result.ok).toBe(false);
      expect(keys.proofs).toEqual([
        { keyName: 'abonent', operation: 'limit.read', refusal: result.ok ? null : result.error },
      ]);
    },
  );

  it.each([200, 201, 202])('that is refused with %d proves the key all the same', async (kod) => {
    const { api, keys } = openAccountingDesk([anEnvelope({ Kod: kod, Informacja: '' })]);
    await api.readDocumentLimit();
    expect(keys.proofs).toEqual([{ keyName: 'abonent', operation: 'limit.read', refusal: null }]);
  });

  it.each([
    ['no answer', OFFLINE],
    ['trouble', anEnvelope({ Kod: 100 })],
    ['HTML', aResponse('<html>')],
  ])('that ends in %s proves nothing about a key', async (_what, outcome) => {
    const { api, keys } = openAccountingDesk([outcome, outcome, outcome, outcome]);
    await api.readDocumentLimit();
    expect(keys.proofs).toEqual([]);
  });

  it('needs a code where iFirma always gives one', async () => {
    const { api } = openAccountingDesk(
      [anEnvelope({ LimitPrzyznany: 100, LimitWykorzystany: 0 })].flatMap((a) => [a, a, a, a]),
    );
    expect(await api.readDocumentLimit()).toEqual(err({ code: 'unreadable_answer', httpStatus: 200 }));
  });

  it('takes a code as text', async () => {
    const { api } = openAccountingDesk([anEnvelope({ Kod: '0', LimitPrzyznany: 100, LimitWykorzystany: 3 })]);
    expect(await api.readDocumentLimit()).toEqual({ ok: true, value: { granted: 100, used: 3 } });
  });
});

describe('the list of sales documents', () => {
  it('is read until a page is empty, also past short pages', async () => {
    const { api, transport } = openAccountingDesk([page(5, 4), page(3), page()]);
    const listed = await api.listSalesDocuments('2026-11-22', '2026-11-24');
    expect(listed.ok && listed.value.map((item) => item.ifirmaId)).toEqual(['5', '4', '3']);
    expect(transport.requests.map(({ url }) => new URL(url).searchParams.get('strona'))).toEqual([
      '1',
      '2',
      '3',
    ]);
  });

  it('ends when a page brings nothing new, as when a server repeats the last one', async () => {
    const { api, transport } = openAccountingDesk([page(5, 4), page(5, 4)]);
    const listed = await api.listSalesDocuments('2026-11-22', '2026-11-24');
    expect(listed.ok && listed.value).toHaveLength(2);
    expect(transport.requests).toHaveLength(2);
  });

  it('takes a document once that moved to the next page meanwhile', async () => {
    const { api } = openAccountingDesk([page(5, 4), page(4, 3), page()]);
    const listed = await api.listSalesDocuments('2026-11-22', '2026-11-24');
    expect(listed.ok && listed.value.map((item) => item.ifirmaId)).toEqual(['5', '4', '3']);
  });

  it('is no list when a page fails', async () => {
    const { api } = openAccountingDesk([page(5, 4), anEnvelope({ Kod: 202, Informacja: 'stop' })]);
    expect(await api.listSalesDocuments('2026-11-22', '2026-11-24')).toEqual(
      err({ code: 'account_settings', serverText: 'stop' }),
    );
  });

  it('is given up when it does not end', async () => {
    const endless = Array.from({ length: 100 }, (_, index) => page(index + 1));
    const { api, transport } = openAccountingDesk(endless);
    expect(await api.listSalesDocuments('2026-11-22', '2026-11-24')).toMatchObject({ ok: false });
    expect(transport.requests).toHaveLength(100);
  });

  describe('that has to be steady', () => {
    const many = (from: number, to: number) =>
      page(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
    const readSteady = async (answers: readonly ReturnType<typeof page>[]) => {
      const { api, transport } = openAccountingDesk([...answers]);
      const listed = await api.listSalesDocuments('2026-11-22', '2026-11-24', { isSteady: true });
      return { listed, requests: transport.requests.length };
    };

    it('is read once while it cannot fill a page', async () => {
      const { listed, requests } = await readSteady([many(1, 19), page()]);
      expect(listed.ok && listed.value).toHaveLength(19);
      expect(requests).toBe(2);
    });

    it('is read until two readings in a row found the same documents', async () => {
      // Of 1 to 25, number 1 is removed between the two pages: 21 slips to the first, which was read already.
      const gap = [many(1, 20), many(22, 25), page()];
      const whole = [many(2, 21), many(22, 25), page()];
      const { listed, requests } = await readSteady([...gap, ...whole, ...whole]);
      expect(listed.ok && listed.value.map(({ ifirmaId }) => Number(ifirmaId))).toEqual(
        Array.from({ length: 24 }, (_, index) => index + 2),
      );
      expect(requests).toBe(9);
    });

    it('is no list when it does not come to rest', async () => {
      const { listed } = await readSteady([20, 21, 22, 23].flatMap((last) => [many(1, last), page()]));
      expect(listed).toEqual(err({ code: 'list_keeps_changing' }));
    });
  });

  it('may draw on what is kept for settling', async () => {
    const { api, budget } = openAccountingDesk([page(1), page()]);
    await api.listSalesDocuments('2026-11-22', '2026-11-24', { use: 'reconcile' });
    expect(budget.uses).toEqual(['reconcile', 'reconcile']);
  });
});

import { describe, expect, it } from 'vitest';
import { computeSignature } from '../../../../electron/ifirma/signature';
import { err } from '../../../../shared/result';
import { anExpense } from '../../../builders/an-expense';
import { anInvoice } from '../../../builders/an-invoice';
import { fixedKeys, SAMPLE_KEY_HEX, SAMPLE_LOGIN } from '../../../fakes/fixed-keys';
import { anEnvelope, aResponse } from '../../../fakes/scripted-transport';
import { LOST, OFFLINE, openAccountingDesk } from './accounting-desk';

describe('a write', () => {
  it('is one request with the very bytes that were prepared', async () => {
    const { api, transport } = openAccountingDesk([
      anEnvelope({ Kod: 0, Informacja: 'Dodano', Identyfikator: '77' }),
    ]);
    const prepared = api.prepareInvoice(anInvoice());
    const reply = await api.write(prepared);
    expect(reply).toEqual({
      kind: 'answered',
      httpStatus: 200,
      envelope: { kod: 0, kodIsInteger: true, text: 'Dodano', mayMeanLimit: false, identifier: '77' },
    });
    expect(transport.requests).toHaveLength(1);
    const [request] = transport.requests;
    expect(request).toMatchObject({
      method: 'POST',
      url: 'https://www.ifirma.pl/iapi/fakturakraj.json',
      deadlineMs: 300_000,
    });
    expect(request?.body).toBe(prepared.body);
    const signature = computeSignature(Buffer.from(SAMPLE_KEY_HEX, 'hex'), {
      url: 'https://www.ifirma.pl/iapi/fakturakraj.json',
      login: SAMPLE_LOGIN,
      keyName: 'faktura',
      body: prepared.body,
    });
    expect(request?.headers['Authentication']).toContain(signature);
  });

  it('goes to the address of an expense with the key of expenses', async () => {
    const { api, transport, keys } = openAccountingDesk([anEnvelope({ Kod: 0, Informacja: '', Wynik: '9' })]);
    const reply = await api.write(api.prepareExpense(anExpense()));
    expect(transport.requests[0]?.url).toBe('https://www.ifirma.pl/iapi/kosztdzialalnoscivat.json');
    expect(reply).toMatchObject({ envelope: { kod: 0, identifier: '9' } });
    expect(keys.proofs).toEqual([{ keyName: 'wydatek', operation: 'expense.createCost', refusal: null }]);
  });

  it.each([
    ['a lost connection', LOST],
    ['no network', OFFLINE],
    ['a deadline', { kind: 'broken', reason: 'deadline' }],
  ] as const)('is not repeated after %s', async (_what, outcome) => {
    const { api, transport } = openAccountingDesk([outcome]);
    expect(await api.write(api.prepareInvoice(anInvoice()))).toEqual(outcome);
    expect(transport.requests).toHaveLength(1);
  });

  it.each([
    ['trouble at iFirma', anEnvelope({ Kod: 100, Informacja: '' })],
    ['HTML', aResponse('<html>')],
    ['a busy server', aResponse('', { httpStatus: 503, retryAfterMs: 1000 })],
  ])('is not repeated after %s', async (_what, outcome) => {
    const { api, transport } = openAccountingDesk([outcome]);
    expect(await api.write(api.prepareInvoice(anInvoice()))).toMatchObject({ kind: 'answered' });
    expect(transport.requests).toHaveLength(1);
  });

  it('has no envelope when the answer is none', async () => {
    const { api, keys } = openAccountingDesk([
      aResponse('{"response":{"Kod":0,"Identyfikator":"77"}}', { httpStatus: 307 }),
    ]);
    expect(await api.write(api.prepareInvoice(anInvoice()))).toEqual({
      kind: 'answered',
      httpStatus: 307,
      envelope: null,
    });
    expect(keys.proofs).toEqual([]);
  });

  it('is not attempted without its key', async () => {
    const { api, transport } = openAccountingDesk([], { keys: fixedKeys({ keys: {} }) });
    expect(await api.write(api.prepareInvoice(anInvoice()))).toEqual({
      kind: 'not_attempted',
      error: { code: 'key_missing', keyName: 'faktura' },
    });
    expect(transport.requests).toEqual([]);
  });

  it('keeps a refusal as the status of its key', async () => {
    const { api, keys } = openAccountingDesk([anEnvelope({ Kod: 402, Informacja: 'brak klucza' })]);
    await api.write(api.prepareExpense(anExpense()));
    expect(keys.proofs).toEqual([
      {
        keyName: 'wydatek',
        operation: 'expense.createCost',
        refusal: { code: 'key_not_generated', keyName: 'wydatek', serverText: 'brak klucza' },
      },
    ]);
  });
});

describe('the check of a key', () => {
  it.each([
    ['abonent', 'limit.read', 'abonent/limit.json', { Kod: 0, LimitPrzyznany: 1, LimitWykorzystany: 0 }],
    ['faktura', 'contractor.search', 'kontrahenci/test.json', { Kod: 208, Informacja: '' }],
    ['faktura', 'contractor.search', 'kontrahenci/test.json', { Kod: 0, Wynik: [] }],
    ['rachunek', 'rachunek.listOfType', 'rachunekkraj/list.json?limit=1', { Kod: 0, Wynik: [] }],
  ] as const)('of %s is the read %s', async (keyName, operation, path, members) => {
    const { api, transport } = openAccountingDesk([anEnvelope(members)]);
    expect(await api.proveKey(keyName)).toEqual({ ok: true, value: { operation } });
    expect(transport.requests).toMatchObject([{ method: 'GET', url: `https://www.ifirma.pl/iapi/${path}` }]);
  });

  it('of wydatek does not exist: nothing is asked', async () => {
    const { api, transport } = openAccountingDesk([]);
    expect(await api.proveKey('wydatek')).toEqual(err({ code: 'check_not_possible', keyName: 'wydatek' }));
    expect(transport.requests).toEqual([]);
  });

  it('says why a key was refused', async () => {
    const { api } = openAccountingDesk([anEnvelope({ Kod: 403, Informacja: 'Niepoprawny hash' })]);
    expect(await api.proveKey('faktura')).toEqual(
      err({ code: 'key_refused', keyName: 'faktura', serverText: 'Niepoprawny hash' }),
    );
  });
});

describe('the log of requests', () => {
  it('holds codes and durations, and nothing of the document, the login or the signature', async () => {
    const { api, log, transport } = openAccountingDesk([LOST]);
    await api.write(api.prepareInvoice(anInvoice()));
    expect(log.lines).toEqual([
      {
        event: 'ifirma.request',
        fields: {
          operation: 'invoice.create',
          operationClass: 'create_reconcilable',
          outcome: 'broken',
          detail: 'connection_lost',
          durationMs: 0,
        },
      },
    ]);
    const written = JSON.stringify(log.lines);
    const signature = transport.requests[0]?.headers['Authentication']?.slice(-40) ?? 'missing';
    for (const secret of [signature, SAMPLE_LOGIN, SAMPLE_KEY_HEX, 'Żółw'])
      expect(written).not.toContain(secret);
  });
});

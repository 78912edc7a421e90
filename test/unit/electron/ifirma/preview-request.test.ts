import { describe, expect, it } from 'vitest';
import { computeSignature } from '../../../../electron/ifirma/signature';
import { anInvoice } from '../../../builders/an-invoice';
import { fixedKeys, SAMPLE_KEY_HEX } from '../../../fakes/fixed-keys';
import { anEnvelope } from '../../../fakes/scripted-transport';
import { openAccountingDesk } from './accounting-desk';

describe('the preview of a request', () => {
  it('is the request that goes out, but for the signature', async () => {
    const { api, transport } = openAccountingDesk([anEnvelope({ Kod: 0, Identyfikator: '77' })]);
    const prepared = api.prepareInvoice(anInvoice());
    const preview = api.previewRequest(prepared);
    await api.write(prepared);
    const [sent] = transport.requests;
    expect(preview).toMatchObject({ operation: 'invoice.create', keyName: 'faktura', method: sent?.method });
    expect(preview.address).toBe(sent?.url);
    expect(new TextEncoder().encode(preview.body ?? '')).toEqual(sent?.body);
    const masked = Object.entries(sent?.headers ?? {}).map(([name, value]) => ({
      name,
      value: value.replace(/[0-9a-f]{40}$/u, '•'.repeat(40)),
    }));
    expect(preview.headers).toEqual(masked);
  });

  it('asks for no key, spends no request and holds no trace of a signature', () => {
    const keys = fixedKeys();
    const { api, budget, transport } = openAccountingDesk([], {
      keys: { ...keys, signingKey: () => Promise.reject(new Error('nobody asks for a key')) },
    });
    const prepared = api.prepareInvoice(anInvoice());
    const text = JSON.stringify(api.previewRequest(prepared));
    const signature = computeSignature(Buffer.from(SAMPLE_KEY_HEX, 'hex'), {
      url: 'https://www.ifirma.pl/iapi/fakturakraj.json',
      login: keys.login(),
      keyName: 'faktura',
      body: prepared.body,
    });
    expect(text).not.toContain(signature);
    expect(text).not.toMatch(/[0-9a-f]{40}/iu);
    expect(text).not.toMatch(new RegExp(SAMPLE_KEY_HEX, 'iu'));
    expect(budget.uses).toEqual([]);
    expect(transport.requests).toEqual([]);
  });

  it('has no body where none is sent', () => {
    const { api } = openAccountingDesk([]);
    const prepared = {
      operation: 'proforma.toInvoice',
      path: 'fakturaproformakraj/add/1_11_2026_ProForma.json',
      body: new Uint8Array(),
    } as const;
    expect(api.previewRequest(prepared)).toMatchObject({ method: 'GET', body: null });
  });
});

describe('a GET that creates', () => {
  it('is sent once, without a body', async () => {
    const lost = { kind: 'broken', reason: 'connection_lost' } as const;
    const { api, transport } = openAccountingDesk([lost]);
    const path = 'fakturaproformakraj/add/1_11_2026_ProForma.json';
    expect(await api.write({ operation: 'proforma.toInvoice', path, body: new Uint8Array() })).toEqual(lost);
    expect(transport.requests).toHaveLength(1);
    expect(transport.requests[0]).toMatchObject({ method: 'GET', body: null });
  });
});

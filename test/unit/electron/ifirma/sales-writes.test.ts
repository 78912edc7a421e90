import { describe, expect, it } from 'vitest';
import { IFIRMA_DIALECT } from '../../../../electron/ifirma/dialect';
import { DOCUMENT_PATHS } from '../../../../electron/ifirma/document-paths';
import { OPERATIONS } from '../../../../electron/ifirma/operations';
import { createSalesWrites } from '../../../../electron/ifirma/sales-writes';
import { computeSignature } from '../../../../electron/ifirma/signature';
import { aCorrection } from '../../../builders/a-correction';
import { aSalesDocument, ISSUED_KINDS } from '../../../builders/a-sales-document';
import { anInvoice } from '../../../builders/an-invoice';
import { SAMPLE_KEY_HEX, SAMPLE_LOGIN } from '../../../fakes/fixed-keys';
import { anEnvelope } from '../../../fakes/scripted-transport';
import { openAccountingDesk } from './accounting-desk';

const writes = createSalesWrites({ dialect: IFIRMA_DIALECT });

describe('a prepared sales document', () => {
  it.each(ISSUED_KINDS)('of kind %s goes to the address of its kind', (kind) => {
    const { operation, path } = writes.prepareDocument(aSalesDocument(kind));
    expect(path).toBe(`${DOCUMENT_PATHS[kind].path}.json`);
    expect(OPERATIONS[operation]).toMatchObject({
      method: 'POST',
      keyName: kind === 'rachunek' ? 'rachunek' : 'faktura',
    });
  });

  it('has an operation of its own for each kind', () => {
    const operations = ISSUED_KINDS.map((kind) => writes.prepareDocument(aSalesDocument(kind)).operation);
    expect(new Set(operations).size).toBe(ISSUED_KINDS.length);
  });

  it('is issued for every kind whose body is known', () => {
    const known = Object.entries(DOCUMENT_PATHS)
      .filter(([kind, { issuing }]) => issuing === 'known' && kind !== 'correction')
      .map(([kind]) => kind);
    expect(ISSUED_KINDS.toSorted()).toEqual(known.toSorted());
  });

  it('is the same domestic invoice that the form sends', () => {
    const { api } = openAccountingDesk([]);
    expect(api.prepareInvoice(anInvoice())).toEqual(writes.prepareDocument(aSalesDocument('domestic')));
  });
});

describe('a prepared correction', () => {
  it('goes to the address of the corrected invoice', () => {
    expect(writes.prepareCorrection('1337', aCorrection())).toMatchObject({
      operation: 'correction.create',
      path: 'fakturakraj/korekta/1337.json',
    });
  });

  it('needs an invoice', () => {
    expect(() => writes.prepareCorrection('', aCorrection())).toThrow('ifirmaId');
  });
});

describe('an invoice from a pro forma', () => {
  const prepared = writes.prepareInvoiceFromProforma('1/11/2026/ProForma');

  it('names the pro forma with underscores and has no body', () => {
    expect(prepared).toEqual({
      operation: 'proforma.toInvoice',
      path: 'fakturaproformakraj/add/1_11_2026_ProForma.json',
      body: new Uint8Array(),
    });
  });

  it('is one GET without a body, signed as one, and never repeated', async () => {
    const { client, api, transport } = openAccountingDesk([
      anEnvelope({ Kod: 0, Informacja: 'Dodano', Identyfikator: '78' }),
    ]);
    expect(client.issuing.prepareInvoiceFromProforma('1/11/2026/ProForma')).toEqual(prepared);
    expect(await api.write(prepared)).toMatchObject({ envelope: { kod: 0, identifier: '78' } });
    expect(transport.requests).toHaveLength(1);
    const [request] = transport.requests;
    expect(request).toMatchObject({ method: 'GET', body: null });
    const signature = computeSignature(Buffer.from(SAMPLE_KEY_HEX, 'hex'), {
      url: 'https://www.ifirma.pl/iapi/fakturaproformakraj/add/1_11_2026_ProForma.json',
      login: SAMPLE_LOGIN,
      keyName: 'faktura',
      body: null,
    });
    expect(request?.headers['Authentication']).toContain(signature);
  });

  it('is not repeated after trouble either', async () => {
    const { api, transport } = openAccountingDesk([anEnvelope({ Kod: 100, Informacja: '' })]);
    await api.write(prepared);
    expect(transport.requests).toHaveLength(1);
  });
});

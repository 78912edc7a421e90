import { describe, expect, it } from 'vitest';
import type { PdfVariant } from '../../../../electron/ports/ifirma/document-files';
import { aDialect } from '../../../builders/a-dialect';
import { anEnvelope, aResponse } from '../../../fakes/scripted-transport';
import { openAccountingDesk } from './accounting-desk';

const PDF = new TextEncoder().encode('%PDF-1.4\n%âãÏÓ\n');
const XML = new TextEncoder().encode('\ufeff<?xml version="1.0"?><Faktura/>');
const aFile = (bytes: Uint8Array | string, contentType = 'application/pdf') =>
  aResponse(bytes, { contentType });

const openFiles = (
  answer: Parameters<typeof openAccountingDesk>[0][number],
  overrides: Parameters<typeof openAccountingDesk>[1] = {},
) => {
  const desk = openAccountingDesk([answer, answer, answer, answer], overrides);
  return { ...desk, files: desk.client.files };
};

describe('a PDF', () => {
  it.each<[PdfVariant, string]>([
    ['plain', 'fakturakraj/77.pdf'],
    ['original', 'fakturakraj/77.pdf.oryg'],
    ['copy', 'fakturakraj/77.pdf.kopia'],
    ['original_and_copy', 'fakturakraj/77.pdf.orygkopia'],
    ['duplicate', 'fakturakraj/77.pdf.dup'],
    ['single', 'fakturakraj/77.pdf.single'],
  ])('of variant %s is fetched from %s, byte for byte', async (variant, path) => {
    const { files, transport, keys } = openFiles(aFile(PDF));
    expect(await files.readPdf('domestic', '77', variant)).toEqual({ ok: true, value: PDF });
    expect(transport.requests[0]?.url).toBe(`https://www.ifirma.pl/iapi/${path}`);
    expect(transport.requests[0]?.headers).toMatchObject({
      Accept: 'application/pdf',
      'Content-Type': 'application/pdf; charset=UTF-8',
    });
    expect(keys.proofs).toMatchObject([{ keyName: 'faktura', refusal: null }]);
  });

  it('has its variant in the query in a dialect that says so', async () => {
    const { files, transport } = openFiles(aFile(PDF), {
      dialect: aDialect({ 'pdf.variantStyle': 'query' }),
    });
    await files.readPdf('rachunek', '77', 'duplicate');
    expect(transport.requests[0]?.url).toBe('https://www.ifirma.pl/iapi/rachunekkraj/77.pdf?typ=dup');
  });

  it('of a correction has an address of its own', async () => {
    const { files, transport } = openFiles(aFile(PDF));
    expect(await files.readCorrectionPdf('77')).toMatchObject({ ok: true });
    expect(transport.requests[0]?.url).toBe('https://www.ifirma.pl/iapi/fakturakraj/korekta/77.pdf');
  });

  it('in place of which a refusal came is that refusal, and says so of the key', async () => {
    const refusal = anEnvelope({ Kod: 403, Informacja: 'Niepoprawny hash przesylanej wiadomosci' });
    const { files, transport, keys } = openFiles(refusal);
    expect(await files.readPdf('domestic', '77', 'plain')).toMatchObject({
      error: { code: 'key_refused', keyName: 'faktura' },
    });
    expect(transport.requests).toHaveLength(1);
    expect(keys.proofs).toMatchObject([{ refusal: { code: 'key_refused' } }]);
  });

  it.each([
    ['nothing', aFile('')],
    ['HTML', aFile('<html>')],
    ['a success without a file', anEnvelope({ Kod: 0, Informacja: '' })],
    ['a compressed answer', aResponse(PDF, { contentEncoding: 'gzip' })],
    ['a redirect around it', aResponse(PDF, { httpStatus: 302 })],
    ['a server error around it', aResponse(PDF, { httpStatus: 500 })],
  ])('is not %s', async (_what, answer) => {
    const { files, keys } = openFiles(answer);
    expect(await files.readPdf('domestic', '77', 'plain')).toMatchObject({
      ok: false,
      error: { code: 'unreadable_answer' },
    });
    expect(keys.proofs.filter(({ refusal }) => refusal !== null)).toEqual([]);
  });
});

describe('an XML file', () => {
  it('is handed on as it came', async () => {
    const { files, transport } = openFiles(aFile(XML, 'application/xml'));
    expect(await files.readXml('rachunek', '77')).toEqual({ ok: true, value: XML });
    expect(transport.requests[0]).toMatchObject({
      url: 'https://www.ifirma.pl/iapi/rachunekkraj/77.xml',
      headers: { Accept: 'application/xml' },
    });
  });

  it.each(['', '<!DOCTYPE html><p>', '<html lang="pl">', 'Faktura'])('is not "%s"', async (text) => {
    expect(await openFiles(aFile(text)).files.readXml('domestic', '77')).toMatchObject({ ok: false });
  });
});

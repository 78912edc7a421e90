import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { preparePdf } from '../../../../electron/exports/prepare-pdf';
import { createPreparedFiles } from '../../../../electron/exports/prepared-files';
import { createDraft } from '../../../../electron/documents/create-draft';
import { saveForm } from '../../../../electron/documents/save-form';
import { startAcceptance } from '../../../../electron/sync/attempts/acceptance';
import { err, ok } from '../../../../shared/result';
import { anExemptCompanyProfile } from '../../../builders/a-company-profile';
import { anInvoiceForm } from '../../../builders/an-invoice-form';
import { openTestCompany, type OpenTestCompany } from '../../../builders/an-open-company';
import { readPdfPages } from '../../../fixtures/read-pdf-pages';
import { sequenceIds } from '../../../fakes/sequence-ids';

const MEGABYTE = 1024 * 1024;

/** What is kept of iFirma's PDFs: this one, whichever is asked for. */
function onlyPdf(bytes: Uint8Array | null) {
  return { read: () => Promise.resolve(bytes) };
}

function openFiles(chosenPath: string | null = '/home/anna/szkic.pdf') {
  const written: { path: string; bytes: Uint8Array }[] = [];
  const asked: string[] = [];
  const disk = { isFull: false };
  const files = createPreparedFiles({
    ids: sequenceIds(),
    desktop: {
      chooseSavePath: (suggestedName) => {
        asked.push(suggestedName);
        return Promise.resolve(chosenPath);
      },
    },
    fileWriter: {
      write: (path, bytes) => {
        if (disk.isFull) return Promise.resolve(err({ code: 'disk_full' }));
        written.push({ path, bytes });
        return Promise.resolve(ok());
      },
    },
  });
  return { files, written, asked, disk };
}

describe('files made for the page', () => {
  it('cross in pieces of at most a megabyte, whole and in order', () => {
    const { files } = openFiles();
    const bytes = Uint8Array.from({ length: 2 * MEGABYTE + 7 }, (_, index) => index % 251);
    const { fileId, sizeBytes } = files.keep('szkic.pdf', bytes);
    expect(sizeBytes).toBe(bytes.length);

    const pieces: Uint8Array[] = [];
    for (let offset = 0, isLast = false; !isLast; offset += MEGABYTE) {
      const chunk = files.readChunk(fileId, offset);
      if (!chunk.ok) throw new Error(chunk.error.code);
      pieces.push(chunk.value.bytes);
      isLast = chunk.value.isLast;
    }
    expect(pieces.map((piece) => piece.length)).toEqual([MEGABYTE, MEGABYTE, 7]);
    expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
  });

  it('are known by their id only, and the oldest is forgotten when there are too many', () => {
    const { files } = openFiles();
    const first = files.keep('a.pdf', new Uint8Array(1));
    for (let count = 0; count < 4; count += 1) files.keep('b.pdf', new Uint8Array(1));
    expect(files.readChunk(first.fileId, 0)).toEqual({ ok: false, error: { code: 'not_found' } });
    expect(files.readChunk('../../etc/passwd', 0)).toEqual({ ok: false, error: { code: 'not_found' } });
  });

  it('are saved where the user chose', async () => {
    const { files, written, asked } = openFiles();
    const { fileId } = files.keep('szkic.pdf', new Uint8Array([1, 2]));
    expect(await files.save(fileId)).toEqual({ ok: true, value: { saved: true } });
    expect(asked).toEqual(['szkic.pdf']);
    expect(written).toEqual([{ path: '/home/anna/szkic.pdf', bytes: new Uint8Array([1, 2]) }]);
  });

  it('are not saved when the dialog was closed or the disk is full', async () => {
    const closed = openFiles(null);
    expect(await closed.files.save(closed.files.keep('a.pdf', new Uint8Array(1)).fileId)).toEqual({
      ok: true,
      value: { saved: false },
    });
    const full = openFiles();
    full.disk.isFull = true;
    expect(await full.files.save(full.files.keep('a.pdf', new Uint8Array(1)).fileId)).toEqual({
      ok: false,
      error: { code: 'disk_full' },
    });
  });
});

describe('the PDF of a draft', () => {
  let company: OpenTestCompany;
  beforeEach(() => {
    company = openTestCompany();
  });
  afterEach(() => {
    company.dispose();
  });
  const create = (kind: 'invoice' | 'expense') => {
    const created = createDraft(company, { kind });
    if (!created.ok) throw new Error(created.error.code);
    return created.value.summary;
  };

  it('is named after its day and buyer in letters that every file system takes', async () => {
    const { documentId, revision } = create('invoice');
    const content = { kind: 'invoice', form: anInvoiceForm() } as const;
    expect(saveForm(company, { documentId, baseRevision: revision, content }).ok).toBe(true);
    const { files } = openFiles();
    const prepared = await preparePdf({ ...company, officialPdfs: onlyPdf(null), files }, { documentId });
    if (!prepared.ok) throw new Error(prepared.error.code);
    expect(prepared.value.fileName).toBe('szkic-2026-11-23-zolw-i-synowie-sp-z-o-o.pdf');
    const chunk = files.readChunk(prepared.value.fileId, 0);
    expect(chunk.ok && new TextDecoder('latin1').decode(chunk.value.bytes.slice(0, 5))).toBe('%PDF-');
  });

  it('of what was sent says what was sent, also when the company is exempt since', async () => {
    const { documentId, revision } = create('invoice');
    const content = { kind: 'invoice', form: anInvoiceForm() } as const;
    expect(saveForm(company, { documentId, baseRevision: revision, content }).ok).toBe(true);
    const at = company.clock.now();
    company.documents.move({ documentId, from: ['draft'], to: 'queued', at });
    company.documents.keepSentProfile(documentId, company.company.profile());
    company.company.saveProfile(anExemptCompanyProfile(), at);
    const printed = async () => {
      const { files } = openFiles();
      const prepared = await preparePdf({ ...company, officialPdfs: onlyPdf(null), files }, { documentId });
      const chunk = prepared.ok ? files.readChunk(prepared.value.fileId, 0) : prepared;
      if (!chunk.ok) throw new Error(chunk.error.code);
      const [page = ''] = await readPdfPages(chunk.value.bytes);
      return page;
    };
    const gross = '2656,80';
    // In the queue it would be sent by today's data.
    expect(await printed()).not.toContain(gross);
    company.documents.move({ documentId, from: ['queued'], to: 'unknown', at });
    expect(await printed()).toContain(gross);
  });

  it('is not made of an expense, which is the supplier’s document', async () => {
    const { documentId } = create('expense');
    const refused = await preparePdf(
      { ...company, officialPdfs: onlyPdf(null), files: openFiles().files },
      { documentId },
    );
    expect(refused).toEqual({ ok: false, error: { code: 'wrong_state', state: 'draft' } });
  });

  it('is iFirma’s own once the invoice is issued, and nothing in its place while that was not fetched', async () => {
    const { documentId, revision } = create('invoice');
    const content = { kind: 'invoice', form: anInvoiceForm() } as const;
    expect(saveForm(company, { documentId, baseRevision: revision, content }).ok).toBe(true);
    const accepted = { ...startAcceptance(company.clock.now(), '4711'), number: '12/11/2026' };
    const at = company.clock.now();
    company.documents.move({ documentId, from: ['draft'], to: 'accepted', at, accepted });
    const { files } = openFiles();

    const missing = await preparePdf({ ...company, officialPdfs: onlyPdf(null), files }, { documentId });
    expect(missing).toEqual({ ok: false, error: { code: 'not_found' } });
    const bytes = new TextEncoder().encode('%PDF-1.7 iFirma');
    const shown = await preparePdf({ ...company, officialPdfs: onlyPdf(bytes), files }, { documentId });
    if (!shown.ok) throw new Error(shown.error.code);
    expect(shown.value).toMatchObject({
      isOfficial: true,
      fileName: 'faktura-12-11-2026-zolw-i-synowie-sp-z-o-o.pdf',
    });
    expect(files.readChunk(shown.value.fileId, 0)).toMatchObject({ ok: true, value: { bytes } });
  });
});

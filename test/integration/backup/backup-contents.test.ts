import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createSealer, planEncryption } from '../../../electron/store/backup/backup-cipher';
import { backupTasks } from '../../../electron/store/backup/backup-tasks';
import { readSoundSummary } from '../../../electron/store/backup/check-backup';
import { createFileWriter } from '../../../electron/store/file-writer';
import { randomIds } from '../../../electron/system/random-ids';
import type { BackupChoice, BackupManifest } from '../../../shared/domain/storage/backup';
import type { RestoreOrder } from '../../../shared/ipc/maintenance-contract';
import { aBackupOrder } from '../../builders/a-backup-order';
import { anInvoiceToStore, NOON } from '../../builders/a-stored-document';
import { openDatabase, tempFolder } from '../store/temp-company';
import { aCompanyInUse, markSent } from './a-company-in-use';

const PASSPHRASE = 'zażółć gęślą jaźń';
const WHOLE = { withPdfs: true, withHistory: true };
const PDFS = {
  a: Buffer.from(`%PDF-1.4 ${'faktura a '.repeat(500)}`),
  b: Buffer.alloc(3 * 1024 * 1024, 'faktura b, większa niż kawałek, '),
};

/** Invoices a and b with official PDFs; a was sent and typed over many times. */
async function aCompanyWithPdfs() {
  const databasePath = aCompanyInUse();
  const pdfFolder = join(dirname(databasePath), 'pdf');
  const database = openDatabase(databasePath);
  markSent(database, 'a', 'accepted');
  const pdfs = database.officialPdfs({ folder: pdfFolder, fileWriter: createFileWriter(randomIds) });
  for (const [documentId, bytes] of Object.entries(PDFS)) await pdfs.keep(documentId, bytes, NOON);
  for (let revision = 1; revision <= 20; revision += 1) {
    database.documents.saveContent({
      ...anInvoiceToStore('c'),
      ...{ baseRevision: revision, from: ['draft'], to: 'draft' },
    });
  }
  database.close();
  return { databasePath, pdfFolder };
}

function backUp(databasePath: string, choice: BackupChoice, passphrase: string | null = null) {
  const order = aBackupOrder({
    ...{ databasePath, choice, passphrase },
    backupPath: join(tempFolder(), 'Kwit 2026-11-23.kwitbackup'),
  });
  const made = backupTasks.make(order);
  if (!made.ok) throw new Error(made.error.code);
  return { backupPath: order.backupPath, manifest: made.value, sizeBytes: statSync(order.backupPath).size };
}

/** On a computer that never had the company. */
function restoreElsewhere(backupPath: string, passphrase: string | null = null): RestoreOrder {
  const databasePath = join(tempFolder(), 'kwit.sqlite');
  const pdfFolder = join(dirname(databasePath), 'pdf');
  const order = { backupPath, passphrase, databasePath, pdfFolder, asidePath: `${databasePath}.replaced` };
  const restored = backupTasks.restore(order);
  if (!restored.ok) throw new Error(restored.error.code);
  return order;
}

async function readPdfs({ databasePath, pdfFolder }: Pick<RestoreOrder, 'databasePath' | 'pdfFolder'>) {
  const database = openDatabase(databasePath);
  const pdfs = database.officialPdfs({ folder: pdfFolder, fileWriter: createFileWriter(randomIds) });
  const read = await Promise.all(['a', 'b', 'c'].map((documentId) => pdfs.read(documentId)));
  database.close();
  return read.map((bytes) => bytes && Buffer.from(bytes).toString('base64'));
}

const expectedPdfs = [PDFS.a.toString('base64'), PDFS.b.toString('base64'), null];

describe('official PDFs in a backup', () => {
  it.each([
    ['open', null],
    ['encrypted', PASSPHRASE],
  ])('come back from an %s one, byte for byte', async (_how, passphrase) => {
    const { databasePath } = await aCompanyWithPdfs();
    const { backupPath } = backUp(databasePath, WHOLE, passphrase);
    const restored = restoreElsewhere(backupPath, passphrase);
    expect(await readPdfs(restored)).toEqual(expectedPdfs);
    expect(readdirSync(restored.pdfFolder)).toHaveLength(2);
  });

  it('are those that are what their name says: a changed file is as good as none', async () => {
    const { databasePath, pdfFolder } = await aCompanyWithPdfs();
    const changed = `${createHash('sha256').update(PDFS.a).digest('hex')}.pdf`;
    writeFileSync(join(pdfFolder, changed), 'zepsuty');
    writeFileSync(join(pdfFolder, 'obcy.pdf'), 'nikogo');
    const restored = restoreElsewhere(backUp(databasePath, WHOLE).backupPath);
    expect(await readPdfs(restored)).toEqual([null, expectedPdfs[1], null]);
    expect(readdirSync(restored.pdfFolder)).toHaveLength(1);
  });

  it('stay out where the person left them out', async () => {
    const { databasePath } = await aCompanyWithPdfs();
    const { backupPath, manifest } = backUp(databasePath, { withPdfs: false, withHistory: true });
    expect(manifest.contents).toMatchObject({ withPdfs: false, withHistory: true });
    expect(readFileSync(backupPath).includes(PDFS.a.subarray(0, 100))).toBe(false);
    expect(existsSync(restoreElsewhere(backupPath).pdfFolder)).toBe(false);
  });

  it('of what was sent since are still known after a restore over the company', async () => {
    const { databasePath, pdfFolder } = await aCompanyWithPdfs();
    const { backupPath } = backUp(databasePath, WHOLE);
    const asidePath = join(dirname(databasePath), 'replaced.sqlite');
    const order = { backupPath, passphrase: null, databasePath, pdfFolder, asidePath };
    expect(backupTasks.restore(order).ok).toBe(true);
    expect(await readPdfs(order)).toEqual(expectedPdfs);
  });
});

describe('history in a backup', () => {
  it('may be left out: the documents are as they were, and what was sent is still known', async () => {
    const { databasePath } = await aCompanyWithPdfs();
    const whole = backUp(databasePath, { withPdfs: false, withHistory: true });
    const short = backUp(databasePath, { withPdfs: false, withHistory: false });
    expect(short.sizeBytes).toBeLessThan(whole.sizeBytes);
    expect(short.manifest.summary).toMatchObject({ documentCount: whole.manifest.summary.documentCount });
    const restored = openDatabase(restoreElsewhere(short.backupPath).databasePath);
    const before = openDatabase(databasePath);
    for (const id of ['a', 'b', 'c', 'd', 'e', 'x'])
      expect(restored.documents.find(id)).toEqual(before.documents.find(id));
    expect(restored.attempts.attemptsOfDocument('a')).toEqual(before.attempts.attemptsOfDocument('a'));
    expect(restored.attempts.beforeSet('run-a')).toEqual(before.attempts.beforeSet('run-a'));
    expect(restored.documents.contentAt('c', 5)).toBeNull();
    expect(before.documents.contentAt('c', 5)).not.toBeNull();
  });

  it('never leaves the database itself', async () => {
    const { databasePath } = await aCompanyWithPdfs();
    const before = readSoundSummary(databasePath);
    backUp(databasePath, { withPdfs: false, withHistory: false });
    expect(readSoundSummary(databasePath)).toEqual(before);
  });
});

describe('the size that is said before a backup', () => {
  it.each([
    { withPdfs: true, withHistory: true },
    { withPdfs: true, withHistory: false },
    { withPdfs: false, withHistory: true },
    { withPdfs: false, withHistory: false },
  ])('is what $withPdfs / $withHistory then takes, within 2 kB', async (choice) => {
    const { databasePath, pdfFolder } = await aCompanyWithPdfs();
    const scratchPath = join(dirname(databasePath), 'measuring');
    const measured = backupTasks.measure({ databasePath, pdfFolder, scratchPath });
    if (!measured.ok) throw new Error(measured.error.code);
    const { databaseBytes, historyBytes, pdfBytes, pdfCount } = measured.value;
    expect(pdfCount).toBe(2);
    const said = databaseBytes + (choice.withHistory ? historyBytes : 0) + (choice.withPdfs ? pdfBytes : 0);
    expect(backUp(databasePath, choice).sizeBytes - said).toBeLessThan(2048);
    expect(backUp(databasePath, choice).sizeBytes - said).toBeGreaterThan(0);
    expect(readdirSync(dirname(databasePath)).filter((name) => name.startsWith('measuring'))).toEqual([]);
  });
});

describe('a backup of format 1, which held the database alone', () => {
  it.each([
    ['open', null],
    ['encrypted', PASSPHRASE],
  ])('still restores, %s', (_how, passphrase) => {
    const databasePath = aCompanyInUse();
    const { manifest } = backUp(databasePath, WHOLE);
    const backupPath = join(tempFolder(), 'stara.kwitbackup');
    writeFileSync(backupPath, writeFormatOne(databasePath, manifest, passphrase));
    const restored = restoreElsewhere(backupPath, passphrase);
    expect(openDatabase(restored.databasePath).documents.find('e')).not.toBeNull();
    expect(existsSync(restored.pdfFolder)).toBe(false);
  });
});

/** As Kwit wrote them before there were PDFs in a backup, spelled out once more. */
function writeFormatOne(
  databasePath: string,
  { contents: _, ...manifest }: BackupManifest,
  passphrase: string | null,
): Buffer {
  const encryption = passphrase === null ? null : planEncryption();
  const header = Buffer.from(JSON.stringify({ format: 1, encryption }));
  const head = Buffer.concat([Buffer.from('KWITBAK1'), lengthOf(header), header]);
  const sealer = createSealer(head, encryption && { encryption, passphrase: passphrase ?? '' });
  const text = Buffer.from(JSON.stringify(manifest));
  const payload = sealer.update(Buffer.concat([lengthOf(text), text, readFileSync(databasePath)]));
  return Buffer.concat([head, payload, sealer.finish()]);
}

function lengthOf(bytes: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return length;
}

import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { bareEnvironment, newHome, startBus, startUnlockedKeyring } from '../keychain/keyring-session';
import type { HostApp } from '../desktop-host/launch-in-host';
import { readBackupFile, readBackupProtection } from '../../electron/store/backup/backup-file';
import { openForSending, queueInvoice } from '../e2e/connected-kwit';
import { pageChannels } from '../e2e/page-channels';
import type { IfirmaServer } from '../ifirma-server/ifirma-server';
import { accessPath } from '../e2e/page-models/access-path';
import { firstStart } from '../e2e/page-models/first-start';
import { invoiceEditor } from '../e2e/page-models/invoice-editor';
import { keysScreen } from '../e2e/page-models/keys-screen';
import { goTo } from '../e2e/page-models/sidebar';
import { syncScreen } from '../e2e/page-models/sync-screen';
import { controlIfirma } from '../e2e/ifirma-control';
import { reach, startIfirma } from '../e2e/running-kwit';
import { askEverything } from './every-question';
import { filesBelow, findTraces, type Place } from './secret-traces';
import { makeUserDataFolder } from '../e2e/user-data-folder';
import { startKwitInHost } from './running-in-host';

const INVOICE = { buyer: 'Żółw i Synowie', lines: [{ name: 'Usługi', quantity: '1', price: '100' }] };

it('leaves no key and no signature in any file or backup, in the output, in the page or in what main tells it', async () => {
  const ifirma = await startIfirma({ seed: randomUUID() });
  const bus = await startBus(bareEnvironment(newHome()));
  await startUnlockedKeyring(bus.environment, 'hasło do pęku');
  const userDataDir = makeUserDataFolder();
  const app = await startKwitInHost({
    ...reach(ifirma),
    userDataDir,
    keychain: { busAddress: bus.environment.DBUS_SESSION_BUS_ADDRESS },
  });
  const { page } = app;
  const keys = keysScreen(page);
  const wrong = randomBytes(8).toString('hex');
  const { abonent, faktura, wydatek } = ifirma.keys;

  await firstStart(page).describeCompany();
  await keys.connect({ login: ifirma.login, keys: { abonent, faktura: wrong, wydatek } });
  await keys.setKey('rachunek', ifirma.keys.rachunek);
  await keys.check('faktura');
  await keys.rowOf('faktura').getByText('kod 403').waitFor();
  await keys.setKey('faktura', faktura);
  await keys.check('faktura');
  await keys.rowOf('faktura').getByText('iFirma przyjęła go').waitFor();
  const path = accessPath(page);
  await path.begin('Wygeneruj klucz ponownie');
  await path.choose('rachunek');
  await path.press('Wiem o tym, dalej');
  await path.press('Mam nowy klucz');
  for (const pasted of [wrong, faktura, ifirma.keys.rachunek]) {
    await page.getByLabel('Klucz rachunek').fill(pasted);
    await path.press('Sprawdź i zapisz klucz');
    await page
      .getByRole('status')
      .filter({ hasText: /pod żadną nazwą|Nie został zapisany|Działa/ })
      .waitFor();
  }
  await path.press('Gotowe');
  await path.press('Pokaż Klucze API');
  await path.press('Sprawdź wszystkie');
  await path.says('Klucze działają');

  await openForSending({ app, ifirma });
  await goTo(page, 'Faktury');
  const editor = invoiceEditor(page);
  await editor.open();
  await editor.fill(INVOICE);
  const pdfPath = join(app.downloadsDir, 'szkic.pdf');
  await app.control.queueDialog('showSaveDialog', { canceled: false, filePath: pdfPath });
  await page.getByRole('button', { name: 'Więcej' }).click();
  await page.getByRole('menuitem', { name: 'Podgląd i wydruk szkicu' }).click();
  await page.getByRole('button', { name: 'Zapisz PDF' }).click();
  await page.getByText('Zapisano szkic').waitFor();
  await page.keyboard.press('Escape');
  await editor.queue();
  const sync = syncScreen(page);
  await sync.read();
  await sync.readRequest(INVOICE.buyer);
  ifirma.setFault({ kind: 'unknownKod', on: 'invoice.create', kod: 403, books: false });
  await sync.send();
  await sync.reported(INVOICE.buyer).getByText('nie wysłany').waitFor();
  await goTo(page, 'Klucze API');
  await keys.setKey('faktura', faktura);
  await sync.read();
  await sync.send();
  await sync.reported(INVOICE.buyer).getByText('1/11/2026').waitFor();
  await sync.confirmFirstLooksGood();
  await queueInvoice({ app }, { ...INVOICE, buyer: 'Drugi' });
  await issueElsewhere(ifirma);
  await goTo(page, 'Klucze API');

  const signatures = ifirma.ledger.entries().map(({ headers }) => signatureOf(headers));
  expect(signatures.length).toBeGreaterThan(10);
  expect(new Set(signatures).has('')).toBe(false);
  const secrets = {
    abonent,
    faktura,
    wydatek,
    rachunek: ifirma.keys.rachunek,
    'the refused key': wrong,
    ...Object.fromEntries(signatures.map((hex, index) => [`signature ${String(index + 1)}`, hex])),
  };
  const inTheProgram = [
    { name: 'saved PDF', bytes: readFileSync(pdfPath) },
    { name: 'output', bytes: Buffer.from(app.output()) },
    { name: 'page', bytes: Buffer.from(await page.content()) },
    { name: 'heap of the page', bytes: await takeHeapSnapshot(page) },
    await askEverything(page),
    ...(await exportEverything(app)),
  ];
  // Otherwise the search would find nothing for the wrong reason.
  const known = findTraces({ 'the typed name': Buffer.from('Piotrkowska').toString('hex') }, inTheProgram);
  expect(known).toEqual(
    expect.arrayContaining([
      'the typed name as bytes in heap of the page',
      'the typed name as bytes in answers of main',
    ]),
  );
  const invoiced = findTraces({ 'the number': Buffer.from('1/11/2026').toString('hex') }, inTheProgram);
  expect(invoiced).toContain('the number as bytes in saved journal');
  const passphrase = randomBytes(8).toString('hex');
  await backUp(page);
  await page.getByLabel('Nowe hasło').fill(passphrase);
  await page.getByLabel('Powtórz hasło').fill(passphrase);
  await page.getByRole('button', { name: 'Szyfruj nowe kopie' }).click();
  await page.getByRole('button', { name: 'Nie szyfruj nowych kopii' }).waitFor();
  await backUp(page);
  await app.close();
  const files = filesBelow(userDataDir);
  const opened = openBackups(join(userDataDir, 'backups'), passphrase);
  // Both kinds were made, and what is in them is found: SQLite's pages are written as they are, nothing is packed.
  expect(new Set(opened.map(({ isEncrypted }) => isEncrypted))).toEqual(new Set([true, false]));
  const typed = findTraces({ 'the typed name': Buffer.from('Piotrkowska').toString('hex') }, opened);
  expect(typed).toEqual(opened.map(({ name }) => `the typed name as bytes in ${name}`));
  expect(files.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/kwit\.sqlite$/u),
      expect.stringMatching(/send-journal\.jsonl$/u),
      expect.stringMatching(/kwit\.log$/u),
    ]),
  );
  expect(findTraces(secrets, [...inTheProgram, ...files, ...opened])).toEqual([]);
  expect(findTraces({ 'the passphrase of backups': passphrase }, [...files, ...opened])).toEqual([]);
});

/** A sale of the account that Kwit did not send. */
async function issueElsewhere(ifirma: IfirmaServer): Promise<void> {
  const { change } = await controlIfirma(ifirma);
  await change((state) => {
    const [own] = state.documents;
    if (own === undefined) throw new Error('none was sent');
    const other = { ...own, documentId: own.documentId + 1000, number: '2/11/2026', sequence: 2 };
    return { ...state, documents: [...state.documents, other] };
  });
}

/** The files that the user may hand on. */
async function exportEverything({ page, control, downloadsDir }: HostApp): Promise<readonly Place[]> {
  const { call } = await pageChannels(page);
  const saved = async (name: string, save: () => Promise<unknown>): Promise<Place> => {
    const filePath = join(downloadsDir, name);
    await control.queueDialog('showSaveDialog', { canceled: false, filePath });
    await save();
    return { name, bytes: readFileSync(filePath) };
  };
  const { fileId } = await call('diagnostics.prepare', {});
  return [
    await saved('saved diagnostics', () => call('diagnostics.save', { fileId })),
    await saved('saved journal', () => call('journal.save', {})),
  ];
}

/** Makes one of everything. */
async function backUp(page: Page): Promise<void> {
  await goTo(page, 'Kopie zapasowe');
  await page.getByRole('button', { name: 'Zrób kopię teraz' }).click();
  const dialog = page.getByRole('dialog', { name: 'Zrobić kopię teraz?' });
  await dialog.getByRole('button', { name: 'Zrób kopię' }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** What is in each backup, decrypted: the whole database and every PDF, byte for byte. */
function openBackups(folder: string, passphrase: string): readonly (Place & { isEncrypted: boolean })[] {
  const names = filesBelow(folder).map(({ name }) => name);
  return names
    .filter((name) => name.endsWith('.kwitbackup'))
    .map((name) => {
      const path = join(folder, name);
      const parts: Uint8Array[] = [];
      const keep = (bytes: Uint8Array) => parts.push(Buffer.from(bytes));
      const read = readBackupFile(path, passphrase, { database: keep, pdf: keep });
      if (!read.ok) throw new Error(`${name}: ${read.error.code}`);
      const bytes = Buffer.concat([...parts, Buffer.from(JSON.stringify(read.value))]);
      const isEncrypted = readBackupProtection(path)?.isEncrypted ?? false;
      return { name: `what is in ${name}`, bytes, isEncrypted };
    });
}

function signatureOf(headers: readonly (readonly [string, string])[]): string {
  const value = headers.find(([name]) => name.toLowerCase() === 'authentication')?.[1] ?? '';
  return /hmac-sha1=([0-9a-f]{40})/u.exec(value)?.[1] ?? '';
}

async function takeHeapSnapshot(page: Page): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  return Buffer.from(chunks.join(''));
}

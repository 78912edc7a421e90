import { createHash } from 'node:crypto';
import { cpSync, openSync, closeSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { PracticeState } from '../../electron/practice/practice-state';
import {
  connect,
  openForSending,
  queueExpense,
  queueInvoice,
  sendFirstInvoice,
  startConnectedKwit,
} from './connected-kwit';
import { HOSTING } from './page-models/expense-editor';
import { firstStart } from './page-models/first-start';
import { invoiceEditor } from './page-models/invoice-editor';
import { keysScreen } from './page-models/keys-screen';
import { goTo } from './page-models/sidebar';
import { syncScreen } from './page-models/sync-screen';
import { reach, startIfirma, startKwit } from './running-kwit';
import { makeUserDataFolder } from './user-data-folder';

const BUYER = 'Żółw i Synowie Spółka Jawna';
const INVOICE = { buyer: BUYER, lines: [{ name: 'Usługi programistyczne', quantity: '12', price: '180' }] };
const SELLER = HOSTING.seller;
const OTHER_KEY = '00112233445566FF';

it('pauses only the queue of a key that iFirma refuses, and sends nothing by itself once it is mended', async () => {
  const kwit = await startConnectedKwit();
  const { app, ifirma } = kwit;
  const { page } = app;
  const sync = syncScreen(page);
  await sendFirstInvoice(kwit);
  await queueExpense(kwit, HOSTING);
  await queueInvoice(kwit, INVOICE);
  await sync.read();
  ifirma.changeState((state) => withKey(state, 'wydatek', OTHER_KEY));
  await sync.send();
  await sync.reported(SELLER).getByText('nie wysłany, wrócił do kolejki').waitFor();
  await sync.reported(SELLER).getByText('iFirma nie zna tego klucza „wydatek” (kod 403)').waitFor();
  await sync.reported(BUYER).getByText('2/11/2026').waitFor();

  await sync.read();
  await sync.leftBehind(SELLER).getByText('iFirma odrzuciła klucz „wydatek”.').waitFor();
  expect(await sync.sendButton.count()).toBe(0);

  await goTo(page, 'Klucze API');
  const keys = keysScreen(page);
  await keys.rowOf('wydatek').getByText('Czeka na niego 1 dokument.').waitFor();
  await keys.setKey('wydatek', OTHER_KEY, { memoryOnly: true });
  await sync.read();
  await page.getByRole('list', { name: 'Do wysłania' }).getByText(SELLER).waitFor();
  expect(ifirma.ledger.bookedExpenses()).toHaveLength(0);
  expect(ifirma.ledger.requestsOf('expense.createCost')).toHaveLength(1);
  await sync.send();
  await sync.reported(SELLER).getByText('przyjęty').waitFor();
  expect(ifirma.ledger.bookedExpenses()).toHaveLength(1);
});

it('says what to do about the account, the limit, the month, the network and a page instead of data', async () => {
  const kwit = await startConnectedKwit();
  const { app, ifirma } = kwit;
  const sync = syncScreen(app.page);
  await openForSending(kwit);
  await queueInvoice(kwit, INVOICE);

  ifirma.changeState((state) => ({ ...state, account: { ...state.account, login: 'kto.inny@example.pl' } }));
  const stranger = await sync.readInVain();
  await stranger.getByText('iFirma nie zna tego loginu (kod 401)').waitFor();
  await stranger.getByText('Popraw login w Kluczach API.').waitFor();
  ifirma.changeState((state) => ({ ...state, account: { ...state.account, login: ifirma.login } }));

  await app.control.setNetwork('cut');
  await (await sync.readInVain()).getByText('Nie ma połączenia z iFirmą.').waitFor();
  await app.control.setNetwork('up');

  ifirma.setFault({ kind: 'http200Html', on: 'month.read', times: 5 });
  await (
    await sync.readInVain()
  )
    .getByText('Zamiast danych przyszła strona internetowa (HTTP 200)')
    .waitFor();
  ifirma.clearFaults();

  ifirma.changeState((state) => ({ ...state, accountingMonth: { year: 2026, month: 10 } }));
  await sync.read();
  await sync.leftBehind(BUYER).getByText('Poza miesiącem księgowym w iFirmie (10.2026).').waitFor();
  await sync.leftBehind(BUYER).getByText('Przestaw go w iFirmie na listopad 2026').waitFor();
  expect(await sync.sendButton.count()).toBe(0);

  ifirma.changeState((state) => ({
    ...state,
    accountingMonth: { year: 2026, month: 11 },
    documentLimit: { granted: 5, usedOn: { '2026-11-23': 5 } },
  }));
  await sync.read();
  await sync.leftBehind(BUYER).getByText('Nie zmieści się w limicie dokumentów.').waitFor();
  expect(await sync.sendButton.count()).toBe(0);
  await goTo(app.page, 'Faktury');
  await app.page.getByRole('row', { name: BUYER }).getByText('w kolejce').waitFor();
  expect(ifirma.ledger.creates()).toHaveLength(0);
});

it('hands a refused invoice back with the words of iFirma, and makes it a draft when it is mended', async () => {
  const kwit = await startConnectedKwit();
  const { app, ifirma } = kwit;
  const { page } = app;
  const sync = syncScreen(page);
  await openForSending(kwit);
  await queueInvoice(kwit, INVOICE);
  await sync.read();
  ifirma.changeState((state) => ({ ...state, accountingMonth: { year: 2026, month: 10 } }));
  await sync.send();
  await sync.reported(BUYER).getByText('odrzucony').waitFor();

  await goTo(page, 'Faktury');
  const row = page.getByRole('row', { name: BUYER });
  await row.getByText('odrzucona').waitFor();
  await row.dblclick();
  const problem = page.getByRole('alert').filter({ hasText: 'Faktura nie została wystawiona' });
  await problem.getByText('Jego data leży poza miesiącem księgowym').waitFor();
  const original = problem.getByText('Data sprzedaży musi być zgodna z miesiącem i rokiem księgowym');
  expect(await original.isVisible()).toBe(false);
  await problem.getByText('Szczegóły').click();
  await original.waitFor();

  await page.getByLabel('Uwagi na fakturze').fill('poprawiona');
  await page.getByText('Zapisano', { exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await row.getByText('szkic', { exact: true }).waitFor();
  expect(ifirma.ledger.bookedInvoices()).toHaveLength(0);
});

it('sends nothing to a server that cannot prove to be iFirma', async () => {
  const ifirma = await startIfirma();
  const { ifirmaPort, startAt } = reach(ifirma);
  const app = await startKwit({ ifirmaPort, startAt });
  await connect({ app, ifirma });
  await queueInvoice({ app }, INVOICE);
  const untrusted = await syncScreen(app.page).readInVain();
  await untrusted.getByText('Nie udało się potwierdzić, że po drugiej stronie jest iFirma.').waitFor();
  await goTo(app.page, 'Faktury');
  await app.page.getByRole('row', { name: BUYER }).getByText('w kolejce').waitFor();
  expect(ifirma.ledger.entries()).toEqual([]);
});

it('names the field, says what would be right and puts the cursor there', async () => {
  const { page } = await startKwit();
  await firstStart(page).openDemo();
  await goTo(page, 'Faktury');
  const editor = invoiceEditor(page);
  await editor.open();
  await editor.fill(INVOICE);

  const wrongs = [
    ['NIP', '123-456-78-90', 'W tym NIP-ie jest literówka: cyfra kontrolna się nie zgadza.', '898-16-47-572'],
    ['NIP', '898-16', 'NIP ma 10 cyfr.', '8981647572'],
    ['Nazwa nabywcy', 'x'.repeat(151), 'Skróć tekst: iFirma przyjmuje najwyżej 150 znaków.', BUYER],
    ['Kod pocztowy', '1234', 'Wpisz kod jako 00-000.', '00-116'],
    ['Data wystawienia', '22.11.2026', 'Podaj dzień nie wcześniejszy niż data sprzedaży, 23.11.2026.', '.'],
    ['Data sprzedaży', 'kiedyś', 'Wpisz dzień, na przykład 15 albo 15.11.2026.', '.'],
    ['Ilość, pozycja 1', 'dwa', 'Wpisz liczbę, na przykład 1234,56 albo 12*180.', '2'],
    ['Cena netto, pozycja 1', '0', 'Wpisz liczbę większą od zera.', '180'],
    ['Cena netto, pozycja 1', '999999999999', 'Wpisz liczbę nie większą niż', '180'],
    ['Zapłacono', '99999', 'Zapłacono więcej, niż wynosi suma', '0'],
    ['Rachunek bankowy', '12 3456', 'Numer rachunku ma 26 cyfr', ''],
  ] as const;
  for (const [label, wrong, sentence, right] of wrongs) {
    const field = page.getByLabel(label, { exact: true });
    await field.fill(wrong);
    // From another field, so that the cursor has to move.
    await page.getByLabel('Uwagi na fakturze').focus();
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.getByText(sentence).waitFor();
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await field.getAttribute('aria-invalid'), label).toBe('true');
    const describedBy = (await field.getAttribute('aria-describedby')) ?? '';
    const spoken = await page
      .locator(
        describedBy
          .split(' ')
          .map((id) => `[id="${id}"]`)
          .join(','),
      )
      .allTextContents();
    expect(spoken.join(' ').replaceAll(/\s/gu, ' '), label).toContain(sentence);
    await field.fill(right);
  }
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.getByRole('row', { name: BUYER }).getByText('gotowa').waitFor();
});

it('leaves a damaged and a newer database untouched and says why it does not open', async () => {
  const made = makeUserDataFolder();
  const first = await startKwit({ userDataDir: made });
  await firstStart(first.page).openDemo();
  await goTo(first.page, 'Faktury');
  await invoiceEditor(first.page).open();
  await first.page.keyboard.type(BUYER);
  await first.page.keyboard.press('Escape');
  await first.page.getByRole('row', { name: BUYER }).waitFor();
  await first.close();

  const harms = [
    // The user version of the SQLite header, bytes 60 to 63.
    {
      at: 60,
      bytes: Buffer.from([0, 0, 0, 99]),
      sentence: 'Plik zapisała nowsza wersja Kwita (wersja danych 99',
    },
    {
      at: 100,
      bytes: Buffer.alloc(3000, 0x5a),
      sentence: 'Plik z danymi jest uszkodzony. Kwit niczego w nim nie zmienił.',
    },
  ];
  for (const { at, bytes, sentence } of harms) {
    const userDataDir = makeUserDataFolder();
    cpSync(made, userDataDir, { recursive: true });
    const database = databaseIn(userDataDir);
    overwrite(database, at, bytes);
    const before = hashOf(database);
    const { page, close } = await startKwit({ userDataDir });
    await page.getByText(sentence).waitFor();
    await page.getByRole('button', { name: 'Dodaj firmę' }).waitFor();
    // The same file does not open at the next try either.
    expect(await page.getByRole('button', { name: 'Otwórz', exact: true }).count()).toBe(0);
    await close();
    expect(hashOf(database)).toBe(before);
    expect(readdirSync(join(database, '..'))).not.toContain('kwit.sqlite-wal');
  }
});

function withKey(state: PracticeState, keyName: 'wydatek', current: string): PracticeState {
  return { ...state, keys: { ...state.keys, [keyName]: { current, superseded: [] } } };
}

function databaseIn(userDataDir: string): string {
  const companies = join(userDataDir, 'companies');
  const [companyId = ''] = readdirSync(companies);
  return join(companies, companyId, 'kwit.sqlite');
}

function overwrite(path: string, at: number, bytes: Uint8Array): void {
  const file = openSync(path, 'r+');
  writeSync(file, bytes, 0, bytes.length, at);
  closeSync(file);
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { keyboardOf, openScreen, watchPointer } from './keyboard';
import { reach, startIfirma, startKwit } from './running-kwit';
import { makeUserDataFolder } from './user-data-folder';

const BUYER = 'Żółw i Synowie Spółka Jawna';
const NBSP = '\u00a0';

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { name, level: 1 }).waitFor();

/** The journey of send-an-invoice, without a pointer. */
it('enters an invoice offline, finds it after a restart and sends it once, by keyboard alone', async () => {
  const ifirma = await startIfirma();
  const options = { ...reach(ifirma), userDataDir: makeUserDataFolder() };

  const before = await startKwit(options);
  await before.control.setNetwork('cut');
  await before.page.getByRole('button', { name: 'Konto demo' }).waitFor();
  const pointerBefore = await watchPointer(before.page);
  await describeCompany(before.page);
  await openScreen(before.page, 'Faktury');
  await enterInvoice(before.page);
  expect(await pointerBefore()).toEqual([]);
  await before.close();

  const { page } = await startKwit(options);
  await heading(page, 'Pulpit');
  const pointerSeen = await watchPointer(page);
  await openScreen(page, 'Faktury');
  await page.getByRole('row', { name: new RegExp(BUYER, 'u') }).waitFor();
  expect(ifirma.ledger.entries()).toHaveLength(0);

  await openScreen(page, 'Klucze API');
  await enterKeys(page, ifirma);
  const keyboard = keyboardOf(page);
  const read = async () => {
    await keyboard.press('F5');
    await page.getByRole('button', { name: /Odczytaj jeszcze raz/ }).waitFor();
  };
  await keyboard.press('F5');
  await heading(page, 'Synchronizacja');
  await read();
  expect(ifirma.ledger.creates()).toHaveLength(0);
  await keyboard.tabTo(/^Włącz wysyłanie/u);
  await keyboard.press('Enter');
  await page.getByText('Pierwszy pójdzie jeden dokument').waitFor();
  await openScreen(page, 'Pulpit');
  await keyboard.press('F5');
  await heading(page, 'Synchronizacja');
  await read();
  await keyboard.tabTo(/^Wyślij 1 dokument/u);
  expect(ifirma.ledger.creates()).toHaveLength(0);
  await keyboard.press('Enter');
  await keyboard.waitForFocus('Wyślij');
  await keyboard.press('Enter');
  await page.getByRole('list', { name: 'Raport' }).getByText('1/11/2026').waitFor();

  expect(ifirma.ledger.creates().map(({ signatureValid, kod }) => ({ signatureValid, kod }))).toEqual([
    { signatureValid: true, kod: 0 },
  ]);
  expect(ifirma.state().documents).toMatchObject([{ grossMinor: 282_782 }]);

  await openScreen(page, 'Faktury');
  await keyboard.tabTo(/1\/11\/2026/u);
  await keyboard.press('F2');
  await heading(page, 'Faktura 1/11/2026');
  expect(await pointerSeen()).toEqual([]);
});

async function describeCompany(page: Page): Promise<void> {
  const keyboard = keyboardOf(page);
  await keyboard.tabTo(/^Połącz z.kontem iFirma/u);
  await keyboard.press('Enter');
  await typeInto(page, {
    'Nazwa firmy': 'Pracownia Próbna Jan Nowak',
    NIP: '726-11-20-385',
    'Ulica i numer': 'Piotrkowska 1',
    Kod: '90-001',
    Miejscowość: 'Łódź',
  });
  await keyboard.press('ControlOrMeta+Enter');
  await heading(page, /^Połącz z.iFirmą/u);
  await keyboard.tabTo('Przejdź do Pulpitu');
  await keyboard.press('Enter');
  await heading(page, 'Pulpit');
}

async function enterInvoice(page: Page): Promise<void> {
  const keyboard = keyboardOf(page);
  await keyboard.press('ControlOrMeta+n');
  await keyboard.waitForFocus('Nazwa nabywcy');
  await typeInto(page, {
    'Nazwa nabywcy': BUYER,
    NIP: '8981647572',
    'Ulica i numer': 'Świętokrzyska 30/63',
    'Kod pocztowy': '00-116',
    Miejscowość: 'Warszawa',
  });
  await keyboard.tabTo(/^Rabat na pozycjach/u);
  await keyboard.press('Space');
  await keyboard.tabTo('Towar lub usługa, pozycja 1', 'Shift+Tab');
  await typeLine(page, 1, { name: 'Usługi programistyczne', quantity: '12', unit: 'godz.', price: '180' });
  await typeLine(page, 2, { name: 'Książka', quantity: '2', price: '33,35', discount: '10', rate: '5' });
  await typeLine(page, 3, { name: 'Dojazd', quantity: '1', price: '99,99', rate: '8' });
  const sum = (await page.getByLabel('Podsumowanie').textContent()) ?? '';
  expect(sum.replaceAll(/\s/gu, '')).toContain('2827,82zł');
  await keyboard.press('ControlOrMeta+Shift+Enter');
  await heading(page, 'Faktury');
}

type Line = {
  readonly name: string;
  readonly quantity: string;
  readonly unit?: string;
  readonly price: string;
  readonly discount?: string;
  readonly rate?: string;
};

/** Tab on the last cell of a filled line has made the next one (K-04). */
async function typeLine(page: Page, number: number, line: Line): Promise<void> {
  const keyboard = keyboardOf(page);
  const at = (column: string) => `${column}, pozycja ${String(number)}`;
  await typeInto(page, {
    [at('Towar lub usługa')]: line.name,
    [at('Ilość')]: line.quantity,
    [at('J.m.')]: line.unit ?? 'szt.',
    [at('Cena netto')]: line.price,
    ...(line.discount !== undefined && { [at('Rabat %')]: line.discount }),
  });
  await keyboard.tabTo(new RegExp(`VAT, pozycja ${String(number)}`, 'u'));
  if (line.rate !== undefined) {
    await keyboard.press('Enter');
    await page.getByRole('option', { name: `${line.rate}${NBSP}%`, exact: true }).waitFor();
    await keyboard.type(line.rate);
    await keyboard.press('Enter');
    await page.getByRole('option').first().waitFor({ state: 'detached' });
  }
  if (number < 3) {
    await keyboard.press('Tab');
    await keyboard.waitForFocus(`Towar lub usługa, pozycja ${String(number + 1)}`);
  }
}

async function enterKeys(
  page: Page,
  { login, keys }: { readonly login: string; readonly keys: Readonly<Record<string, string>> },
): Promise<void> {
  const keyboard = keyboardOf(page);
  await typeInto(page, { 'Login do iFirmy': login });
  await keyboard.press('ControlOrMeta+Enter');
  await page.getByText('Login zapisany').waitFor();
  for (const [place, keyName] of ['abonent', 'faktura', 'wydatek'].entries()) {
    const row = page.getByRole('listitem').filter({ hasText: keyName }).first();
    const paste = row.getByRole('button', { name: 'Wklej klucz' });
    await tabOnto(page, () => paste.evaluate((button) => button === document.activeElement));
    await keyboard.press('Enter');
    await keyboard.waitForFocus(`Klucz ${keyName}`);
    await keyboard.type(keys[keyName] ?? '');
    await keyboard.press('ControlOrMeta+Enter');
    if (place === 0) {
      // The keychain has refused; from now on the choice is made.
      const onlyForNow = row.getByRole('checkbox', { name: /Zapamiętaj tylko do zamknięcia Kwita/ });
      await onlyForNow.waitFor();
      await tabOnto(page, () => onlyForNow.evaluate((box) => box === document.activeElement));
      if (!(await onlyForNow.isChecked())) await keyboard.press('Space');
      await keyboard.press('ControlOrMeta+Enter');
    }
    await row.getByRole('button', { name: 'Zmień' }).waitFor();
  }
}

/** For what has no name of its own on the screen. */
async function tabOnto(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    if (await isThere()) return;
    await keyboardOf(page).press('Tab');
  }
  throw new Error('no way there by Tab');
}

async function typeInto(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  const keyboard = keyboardOf(page);
  for (const [name, text] of Object.entries(fields)) {
    await keyboard.tabTo(name);
    await keyboard.press('ControlOrMeta+a');
    await keyboard.type(text);
  }
}

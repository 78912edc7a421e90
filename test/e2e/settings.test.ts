import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { queueInvoice, startConnectedKwit } from './connected-kwit';
import { pageChannels } from './page-channels';
import { firstStart } from './page-models/first-start';
import { invoiceEditor } from './page-models/invoice-editor';
import { keysScreen } from './page-models/keys-screen';
import { settingsScreen } from './page-models/settings-screen';
import { goTo } from './page-models/sidebar';
import { startKwit } from './running-kwit';
import { makeUserDataFolder } from './user-data-folder';

const INVOICE = { buyer: 'Kanarek i Synowie', lines: [{ name: 'Usługi', quantity: '1', price: '100' }] };
const OTHER_KEY = '0f0e0d0c0b0a0908';

it('speaks English and turns dark at once, and leaves eye, focus and typed text where they were (X-07, F-24)', async () => {
  const userDataDir = makeUserDataFolder();
  const app = await startKwit({ userDataDir });
  const { page } = app;
  await firstStart(page).openDemo();
  const settings = settingsScreen(page);
  await settings.open();
  await page.getByLabel('Telefon').fill('600 700 800');
  const english = page.getByRole('radio', { name: 'English' });
  await english.scrollIntoViewIfNeeded();
  const scrolled = await settings.scrollTop();
  expect(scrolled).toBeGreaterThan(0);

  await page.getByText('English', { exact: true }).click();
  await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
  expect(await settings.scrollTop()).toBe(scrolled);
  expect(await english.evaluate((radio) => document.activeElement === radio)).toBe(true);
  expect(await page.getByLabel('Phone').inputValue()).toBe('600 700 800');
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  expect((await app.control.menu()).map(({ label }) => label)).toContain('Edit');

  await page.getByText('Dark', { exact: true }).click();
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  await page.getByText(/^A reminder of the queue/u).click();
  expect(await settings.scrollTop()).toBe(scrolled);
  expect(await page.getByLabel('Phone').inputValue()).toBe('600 700 800');
  // Amounts and dates stay Polish: documents are.
  await page.getByRole('link', { name: 'Desk' }).click();
  await page.getByText('0,00', { exact: false }).first().waitFor();
  await app.close();

  const again = await startKwit({ userDataDir });
  await again.page.getByRole('link', { name: 'Settings' }).click();
  expect(await again.page.getByRole('radio', { name: 'English' }).isChecked()).toBe(true);
  expect(await again.page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true);
  expect(await again.page.getByRole('checkbox', { name: /^A reminder/u }).isChecked()).toBe(true);
});

it('keeps a second company in a folder of its own and signs nothing of it with the first one’s keys (F-19)', async () => {
  const kwit = await startConnectedKwit();
  const { app, ifirma } = kwit;
  const { page } = app;
  const settings = settingsScreen(page);
  const keys = keysScreen(page);
  await settings.open();
  await settings.rename('Pierwsza Firma');
  // What was said of the first login must not be taken for the second's.
  await page.getByText('Login zapisany').waitFor({ state: 'detached' });
  await settings.addRealCompany();
  await firstStart(page).describeCompany();
  // The same account with another key: only the signature tells whose key was used.
  await keys.connect({ login: ifirma.login, keys: { abonent: OTHER_KEY } }, { memoryOnly: true });
  const beforeB = ifirma.ledger.entries().length;
  await keys.check('abonent');
  await keys.rowOf('abonent').getByText('kod 403').waitFor();
  const ofB = ifirma.ledger.entries().slice(beforeB);
  expect(ofB.length).toBeGreaterThan(0);
  expect(ofB.map(({ signatureValid }) => signatureValid)).not.toContain(true);
  await page.getByRole('button', { name: 'Przejdź do Pulpitu' }).click();

  await settings.open();
  await settings.companyNamed('Pierwsza Firma').getByRole('button', { name: 'Otwórz' }).click();
  await settings.companyNamed('Pierwsza Firma').getByText('otwarta').waitFor();
  const beforeA = ifirma.ledger.entries().length;
  await goTo(page, 'Klucze API');
  // Kept for one run of one company: the other company's key has not taken its place.
  await keys.rowOf('abonent').getByRole('button', { name: 'Wklej klucz' }).waitFor();
  await keys.setKey('abonent', ifirma.keys.abonent, { memoryOnly: true });
  await keys.check('abonent');
  const ofA = () => ifirma.ledger.entries().slice(beforeA);
  await expect.poll(() => ofA().map(({ signatureValid }) => signatureValid)).toEqual([true]);
  expect(readdirSync(join(app.userDataDir, 'companies'))).toHaveLength(2);
});

it('begins the demo account anew, leaves it, and removes it into the system’s bin with its documents named', async () => {
  const app = await startKwit();
  const { page, control } = app;
  const companies = () => readdirSync(join(app.userDataDir, 'companies'));
  await firstStart(page).openDemo();
  const [first] = companies();
  const draftInvoice = async () => {
    await goTo(page, 'Faktury');
    const editor = invoiceEditor(page);
    await editor.open();
    await editor.fill(INVOICE);
    await editor.queue();
  };
  await draftInvoice();
  const settings = settingsScreen(page);
  await settings.open();
  await page.getByRole('button', { name: 'Zacznij demo od nowa' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Zacznij od nowa' }).click();
  await page.getByRole('heading', { name: 'Pulpit' }).waitFor();
  expect(companies()).toHaveLength(1);
  expect(companies()).not.toContain(first);
  expect(await control.read('movedToBin')).toEqual([join(app.userDataDir, 'companies', first ?? '')]);
  await page.getByText(/Konto demo\s– nic nie trafia do iFirmy/u).waitFor();
  await goTo(page, 'Faktury');
  await page.getByText('Nie ma jeszcze żadnej faktury').waitFor();

  await draftInvoice();
  await settings.open();
  await page.getByRole('button', { name: /^Wyjdź z\skonta demo/u }).click();
  await page.getByRole('button', { name: 'Połącz z kontem iFirma' }).waitFor();
  await settings.open();
  const { dialog, confirm } = await settings.askToRemove();
  await dialog.getByRole('list', { name: 'Niewysłane dokumenty' }).getByText(INVOICE.buyer).waitFor();
  await confirm();
  // No company is left: the program is as at its first start.
  await page.getByRole('button', { name: 'Konto demo' }).waitFor();
  expect(companies()).toEqual([]);
  expect(await control.read('movedToBin')).toHaveLength(2);
});

it('shows the whole diagnostics file before it saves it, without key, login, name, number or amount', async () => {
  const kwit = await startConnectedKwit();
  const { app, ifirma } = kwit;
  const { page } = app;
  await queueInvoice(kwit, INVOICE);
  const settings = settingsScreen(page);
  await settings.open();
  await page.getByRole('button', { name: 'Pokaż plik' }).click();
  const shown = await page.getByLabel('Treść pliku diagnostycznego').inputValue();
  const filePath = join(app.downloadsDir, 'diagnostyka.json');
  await app.control.queueDialog('showSaveDialog', { canceled: false, filePath });
  await page.getByRole('button', { name: 'Zapisz plik' }).click();
  await page.getByText('Zapisano plik diagnostyczny').waitFor();
  expect(readFileSync(filePath, 'utf8')).toBe(shown);

  expect(Object.keys(JSON.parse(shown) as object)).toEqual([
    'madeAt',
    'program',
    'settings',
    'company',
    'documents',
    'keys',
    'store',
    'events',
  ]);
  expect(shown).toContain('"queued"');
  const canaries = [
    ...Object.values(ifirma.keys),
    ifirma.login,
    'Kanarek',
    'Pracownia',
    '7261120385',
    '8981647572',
    'Piotrkowska',
    'Usługi',
    '12300',
    '123,00',
    ...readdirSync(join(app.userDataDir, 'companies')),
  ];
  const folded = shown.toLowerCase();
  expect(canaries.filter((canary) => folded.includes(canary.toLowerCase()))).toEqual([]);
});

it('opens the folder of the data, lists the licences, and reminds of the queue once a day when asked to', async () => {
  const userDataDir = makeUserDataFolder();
  const app = await startKwit({ userDataDir });
  const { page, control } = app;
  await firstStart(page).describeCompany();
  await page.getByRole('button', { name: 'Przejdź do Pulpitu' }).click();
  await settingsScreen(page).open();
  await page.getByRole('button', { name: 'Otwórz folder' }).click();
  await expect.poll(() => control.read('openedExternally')).toEqual([userDataDir]);
  await page.getByRole('button', { name: 'Licencje składników' }).click();
  await page.getByRole('dialog').getByRole('rowheader', { name: 'react', exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByText(/^Przypomnienie o\skolejce/u).click();
  await goTo(page, 'Faktury');
  const editor = invoiceEditor(page);
  await editor.open();
  await editor.fill(INVOICE);
  await editor.queue();
  expect(await control.read('notifications')).toEqual([]);
  await app.close();

  const morning = await startKwit({ userDataDir });
  await expect
    .poll(async () => (await morning.control.read('notifications')).map(({ title }) => title))
    .toEqual(['1 dokument czeka na wysłanie']);
  await morning.close();
  const later = await startKwit({ userDataDir });
  await later.page.getByRole('heading', { name: 'Pulpit' }).waitFor();
  // It reminds once the page is loaded; whoever answers a call of the loaded page has been told so.
  await later.page.waitForLoadState('load');
  const { call } = await pageChannels(later.page);
  await call('app.status', {});
  expect(await later.control.read('notifications')).toEqual([]);
});

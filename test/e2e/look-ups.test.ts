import { expect, it } from 'vitest';
import { rateOf } from '../lookup-servers/nbp-register';
import { ACTIVE_NIP, EXEMPT_NIP } from '../lookup-servers/vat-payer-register';
import { firstStart } from './page-models/first-start';
import { referenceScreen } from './page-models/reference-screen';
import { goTo } from './page-models/sidebar';
import { startRegisters } from './public-registers';
import { startKwit } from './running-kwit';
import { makeUserDataFolder } from './user-data-folder';

/** As the screen writes it. */
const shown = (day: string) => rateOf('EUR', day).mid.replace('.', ',');

it('a rate is fetched on request, then found offline with its age, also after a restart (F-12, N-06, T-01)', async () => {
  const { nbp, reach } = await startRegisters();
  const userDataDir = makeUserDataFolder();
  const first = await startKwit({ ...reach, userDataDir });
  await firstStart(first.page).openDemo();
  await goTo(first.page, 'Kursy i słowniki');
  const reference = referenceScreen(first.page);

  await reference.askFor('02.01.2026');
  await expect.poll(() => reference.rate().textContent()).toMatch(/31\.12\.2025 nie ma/u);
  expect(nbp.received()).toEqual([]);
  await reference.fetchRate();
  await expect.poll(() => reference.rate().textContent()).toContain(shown('2025-12-31'));
  expect(await reference.rate().textContent()).toContain('251/A/NBP/2025');
  await reference.fetchYear();
  await first.page.getByText(/W\spamięci jest \d{3} kurs|W\spamięci są \d{3} kurs/u).waitFor();
  await first.close();

  const later = await startKwit({ userDataDir, startAt: '2026-11-26T08:00:00.000Z' });
  await later.control.setNetwork('cut');
  await goTo(later.page, 'Kursy i słowniki');
  const offline = referenceScreen(later.page);
  // The day after Corpus Christi.
  await offline.askFor('05.06.2026');
  await expect.poll(() => offline.rate().textContent()).toContain(shown('2026-06-03'));
  expect(await offline.rate().textContent()).toMatch(/z\spamięci, pobrano 3 dni temu/u);

  await offline.chooseCurrency('USD');
  await offline.fetchRate();
  await expect.poll(() => offline.rate().textContent()).toMatch(/Nie ma połączenia/u);
  expect(await offline.rate().textContent()).not.toMatch(/\d\s*zł/u);

  await offline.show('Kody GTU');
  await later.page.getByLabel('Szukaj kodu GTU').fill('ksiegowosc');
  await later.page.getByRole('rowheader', { name: 'GTU_12' }).waitFor();
  await later.page.getByText('23.11.2026 (3 dni temu)').waitFor();
  await offline.show('Stawki ryczałtu');
  await later.page.getByLabel('Dzień przychodu', { exact: true }).fill('31.12.2021');
  await later.page.getByText('od 01.01.2021 do 31.12.2021').waitFor();
});

it('a contractor is filled in from the register only after it was seen, and stays unchecked offline (F-13)', async () => {
  const { vatRegister, reach } = await startRegisters();
  const { page, control } = await startKwit(reach);
  await firstStart(page).openDemo();
  await goTo(page, 'Kontrahenci');
  await page
    .getByRole('button', { name: /Nowy kontrahent/ })
    .first()
    .click();
  const nip = page.getByLabel('NIP', { exact: true });
  const ask = page.getByRole('button', { name: 'Pobierz z wykazu VAT' });

  await nip.fill(`${ACTIVE_NIP.slice(0, -1)}9`);
  await page.getByText(/cyfra kontrolna się nie zgadza/u).waitFor();
  expect(await ask.count()).toBe(0);
  await nip.fill(ACTIVE_NIP);
  await page.getByText(/niesprawdzony/u).waitFor();
  expect(vatRegister.received()).toEqual([]);

  await ask.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Czynny podatnik VAT').waitFor();
  await dialog.getByText('h1zOr-98jk001').waitFor();
  await dialog.getByText('27 1140 2004 0000 3002 0135 5387').waitFor();
  expect(await page.getByLabel('Nazwa', { exact: true }).inputValue()).toBe('');
  await dialog.getByRole('button', { name: 'Wpisz nazwę i adres' }).click();
  expect(await page.getByLabel('Nazwa', { exact: true }).inputValue()).toBe(
    'PRACOWNIA WZÓR SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ',
  );
  expect(await page.getByLabel('Miejscowość').inputValue()).toBe('KRAKÓW');
  await page.getByText(/Czynny podatnik VAT, sprawdzono dziś/u).waitFor();
  expect(vatRegister.received()).toHaveLength(1);

  await control.setNetwork('cut');
  await nip.fill(EXEMPT_NIP);
  await ask.click();
  await page.getByText(/niesprawdzony.*Nie ma połączenia/u).waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
  await page.getByRole('button', { name: 'Zamknij', exact: true }).click();
  await page.getByRole('button', { name: 'Wyjdź i strać zmiany' }).click();
});

import { expect, it } from 'vitest';
import { aYearOfBooks } from '../builders/a-year-of-books';
import { connect } from './connected-kwit';
import { goTo } from './page-models/sidebar';
import { reach, startIfirma, startKwit } from './running-kwit';

it('fetches a month from iFirma, shows and copies what was issued elsewhere, and compares it, reading only', async () => {
  const ifirma = await startIfirma({ state: aYearOfBooks() });
  const app = await startKwit(reach(ifirma));
  await connect({ app, ifirma });
  const { page } = app;
  const booked = ifirma.state().documents.filter(({ issuedOn }) => issuedOn.startsWith('2026-11'));

  await goTo(page, 'Synchronizacja');
  await page.getByRole('button', { name: 'Czy się zgadza?' }).click();
  await page.getByRole('heading', { name: 'Czy się zgadza?', level: 1 }).waitFor();
  await page.getByRole('button', { name: /^Porównaj z iFirmą/ }).click();
  const verdict = page.getByRole('status').filter({ hasText: 'bez numeru KSeF' });
  await verdict.waitFor();
  expect(await verdict.textContent()).toMatch(
    new RegExp(`^${booked.length} faktur.* ${booked.length} różnic`, 'u'),
  );
  const table = page.getByRole('table', { name: 'Różnice' });
  expect(await table.getByRole('row').count()).toBe(booked.length + 1);

  await page.getByRole('button', { name: 'Pobierz z iFirmy' }).click();
  await page.getByRole('heading', { name: 'Pobieranie z iFirmy', level: 1 }).waitFor();
  await page.getByText('Miesiąc', { exact: true }).click();
  await page.getByRole('button', { name: 'Pobierz z iFirmy' }).click();
  await page.getByRole('heading', { name: /^Pobrane: listopad 2026/u }).waitFor();
  await page.getByText(`Kontrahenci w iFirmie: ${ifirma.state().contractors.length}.`).waitFor();
  await page.getByRole('button', { name: 'Zobacz dokumenty z iFirmy' }).click();

  const list = page.getByRole('grid', { name: 'Faktury z iFirmy' });
  await list.waitFor();
  const domestic = booked.find(({ kind }) => kind === 'domestic');
  await page.getByLabel('Szukaj na liście').fill(domestic?.number ?? '');
  await list.getByRole('row', { name: domestic?.number ?? '' }).click();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: domestic?.number ?? '', level: 1 }).waitFor();
  await page.getByRole('table', { name: 'Pozycje' }).waitFor();
  await page.getByRole('button', { name: 'Wystaw podobną' }).click();
  await expect.poll(() => page.getByLabel('Nazwa nabywcy').inputValue()).toBe(domestic?.buyer.Nazwa);

  await goTo(page, 'Synchronizacja');
  await page.getByRole('button', { name: 'Czy się zgadza?' }).click();
  // From the last reading, against what is here now.
  await expect.poll(() => verdict.textContent()).toMatch(/ 0 różnic/u);

  expect(ifirma.readLedger().filter(({ method, booking }) => method !== 'GET' || booking !== null)).toEqual(
    [],
  );
});

import { expect, it } from 'vitest';
import { takeDemoJourney } from '../demo/demo-journey';
import { goTo } from './page-models/sidebar';
import { startKwit } from './running-kwit';

it('shows what was sent, and each figure opens the list of what it counted (F-22)', async () => {
  const { page, control } = await startKwit();
  // One invoice of 2 226,70 net and one expense of 81,30 net go to the practice iFirma.
  await takeDemoJourney(page, async () => undefined);
  await goTo(page, 'Pulpit');
  const sales = page.getByRole('link', { name: /^Sprzedaż netto/u });
  expect((await sales.textContent())?.replaceAll(/\s/gu, '')).toContain('2226,70zł1wystawionafaktura');
  const costs = page.getByRole('link', { name: /^Koszty netto/u });
  expect((await costs.textContent())?.replaceAll(/\s/gu, '')).toContain('81,30zł1przyjętywydatek');
  const account = page.getByRole('region', { name: /^Konto w\siFirmie/u });
  await account.getByText('listopad 2026').waitFor();

  await sales.click();
  await page.getByRole('heading', { name: 'Faktury', level: 1 }).waitFor();
  await page.getByRole('row', { name: /Żółw i Synowie/u }).waitFor();
  expect(await page.getByRole('radio', { name: 'Wystawione' }).isChecked()).toBe(true);
  const month = page.getByRole('button', { name: 'Pokaż nie tylko: listopad 2026' });
  await month.click();
  await month.waitFor({ state: 'detached' });
  expect(await page.getByRole('radio', { name: 'Wystawione' }).isChecked()).toBe(true);

  await goTo(page, 'Pulpit');
  await page.getByRole('link', { name: /^Po terminie/u }).click();
  await page.getByText('Nic nie pasuje').waitFor();
  await page.getByRole('button', { name: 'Pokaż nie tylko: Po terminie' }).click();
  await page.getByRole('row', { name: /Żółw i Synowie/u }).waitFor();

  await goTo(page, 'Pulpit');
  await page.getByText('Te same liczby w tabeli').click();
  await page
    .getByRole('row', { name: /listopad 2026/u })
    .getByRole('link')
    .last()
    .click();
  await page.getByRole('row', { name: /Chmura Danych/u }).waitFor();

  // Left open over midnight: the next thing that is done finds the new day.
  await control.advanceClock(16 * 60 * 60_000);
  await goTo(page, 'Pulpit');
  await page.getByText('wtorek, 24 listopada 2026').waitFor();
});

import { expect, it } from 'vitest';
import { paths } from '../../renderer/lib/paths';
import { firstStart } from '../e2e/page-models/first-start';
import { startKwit } from '../e2e/running-kwit';
import { findNameless } from './find-nameless';
import { findSerious } from './find-serious';
import { findShifted } from './find-shifted';

const SCREENS = [
  paths.unsettled,
  paths.pull,
  paths.agreement,
  paths.pulledSales,
  paths.journal,
  paths.backup,
  paths.accountingMonth,
  paths.sync,
];

it('every screen around sending, before anything was sent, is free of serious problems', async () => {
  const { page } = await startKwit();
  await firstStart(page).openDemo();
  const found: string[] = [];
  for (const screen of SCREENS) {
    await page.evaluate((address) => {
      location.hash = address;
    }, screen);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByText('Ten ekran się nie otworzył').count(), screen).toBe(0);
    for (const find of [findShifted, findNameless, findSerious]) found.push(...(await find(page, screen)));
  }
  expect(found).toEqual([]);
});

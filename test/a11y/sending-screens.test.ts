import { expect, it } from 'vitest';
import { paths } from '../../renderer/lib/paths';
import { firstStart } from '../e2e/page-models/first-start';
import { startKwit } from '../e2e/running-kwit';
import { findNameless } from './find-nameless';
import { findSerious } from './find-serious';
import { findShifted } from './find-shifted';
import { type LoadedTexts, showScreen } from './show-screen';

const SCREENS: readonly (readonly [string, LoadedTexts])[] = [
  [paths.unsettled, ['Nie ma nic do wyjaśnienia']],
  [paths.pull, ['Listy miesięcy i kontrahentów']],
  [paths.agreement, ['Tego okresu jeszcze nie porównano']],
  [paths.pulledSales, ['Nic jeszcze nie pobrano']],
  [paths.journal, ['Nic jeszcze nie wysyłano', 'Dziennik sprawdzony dziś']],
  [paths.backup, ['Nie ma jeszcze żadnej kopii', 'Sprawdzona w całości', 'Dziennik sprawdzony, 0 wpisów']],
  [paths.accountingMonth, ['Jeszcze nieodczytany', 'Kolejka jest pusta.']],
  [paths.sync, ['Nic nie czeka na wysłanie']],
];

it('every screen around sending, before anything was sent, is free of serious problems', async () => {
  const { page } = await startKwit();
  await firstStart(page).openDemo();
  const found: string[] = [];
  for (const [screen, texts] of SCREENS) {
    await showScreen(page, screen, texts);
    expect(await page.getByText('Ten ekran się nie otworzył').count(), screen).toBe(0);
    for (const find of [findShifted, findNameless, findSerious]) found.push(...(await find(page, screen)));
  }
  expect(found).toEqual([]);
});

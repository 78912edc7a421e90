import { expect, it } from 'vitest';
import type { IfirmaServer } from '../ifirma-server/ifirma-server';
import { startConnectedKwit } from './connected-kwit';
import { firstStart } from './page-models/first-start';
import { inbox } from './page-models/inbox';
import { limitsScreen } from './page-models/limits-screen';
import { goTo } from './page-models/sidebar';
import { syncScreen } from './page-models/sync-screen';
import { passTime, startKwit } from './running-kwit';

const DAY_MINUTES = 24 * 60;

/** What iFirma's staff do meanwhile. */
function grant(ifirma: IfirmaServer, granted: number, used = 12): void {
  ifirma.changeState((state) => ({
    ...state,
    documentLimit: { granted, usedOn: { '2026-11-02': used } },
  }));
}

it('is rehearsed in the demo account: less is granted, then a second request in full at once', async () => {
  const { page } = await startKwit();
  await firstStart(page).openDemo();
  const limits = limitsScreen(page);
  await limits.read();
  await page.getByText(/^Odczytane z\siFirmy/).waitFor();

  await limits.startRaising();
  await limits.panel.getByLabel('Liczba dokumentów miesięcznie').fill('2000');
  await limits.panel.getByRole('button', { name: 'zatwierdź' }).click();
  await limits.apply('2000');
  await limits.check();
  await page.getByText(/Wniosek z\s23.11.2026 czeka/).waitFor();
  await limits.panel.getByRole('button', { name: 'Przyznaj tylko 1500' }).click();
  await limits.check();
  await page.getByText(/iFirma przyznała mniej: 1.?500 zamiast 2.?000/).waitFor();
  await limits.finish();
  await expect.poll(() => limits.history().nth(1).textContent()).toMatch(/przyznane mniej, 23\.11\.2026/);

  await limits.startRaising();
  await limits.panel.getByLabel('Liczba dokumentów miesięcznie').fill('3000');
  await limits.panel.getByRole('button', { name: 'zatwierdź' }).click();
  await limits.panel.getByRole('button', { name: 'Przyznaj 3000' }).click();
  await limits.apply('3000');
  await limits.check();
  await page.getByText(/iFirma przyznała 3.?000 dokumentów miesięcznie/).waitFor();
  await limits.finish();
  await expect.poll(() => limits.history().count()).toBe(3);
});

it('waits over a restart of the path, is granted in part, and later in full by a synchronisation', async () => {
  const { app, ifirma } = await startConnectedKwit();
  const { page } = app;
  const limits = limitsScreen(page);
  grant(ifirma, 1000);
  await limits.read();
  await page.getByText('Zostało 988 dokumentów', { exact: true }).waitFor();
  await limits.startRaising();
  await limits.apply('2000');
  await limits.check();
  await page.getByText(/Wniosek z\s23.11.2026 czeka/).waitFor();

  // Left in the middle: the screen offers the way back to where it was.
  await page.getByRole('button', { name: 'Wyjdź (można wrócić)' }).click();
  await page.getByText(/Zaczęte, krok 3 z\s3/).waitFor();
  await passTime(app, ifirma, DAY_MINUTES);
  grant(ifirma, 1500);
  await page.getByRole('button', { name: 'Wróć do tego' }).click();
  await limits.check();
  await page.getByText(/iFirma przyznała mniej: 1.?500 zamiast 2.?000/).waitFor();
  await limits.finish();

  await passTime(app, ifirma, DAY_MINUTES);
  grant(ifirma, 2000);
  await syncScreen(page).read();
  await goTo(page, 'Limity API');
  await expect.poll(() => limits.history().nth(1).textContent()).toMatch(/przyznane, 25\.11\.2026/);
  const opened = await inbox(page).open(1);
  await opened.getByText('iFirma zwiększyła limit dokumentów').waitFor();
  await opened.getByText(/Było 1.?500, jest 2.?000\./).waitFor();
});

it('is refused because the user says so; what takes long has a letter to iFirma', async () => {
  const { app, ifirma } = await startConnectedKwit();
  const { page } = app;
  const limits = limitsScreen(page);
  grant(ifirma, 1000);
  await limits.read();
  await limits.startRaising();
  await limits.apply('5000');
  await page.getByRole('button', { name: 'Wyjdź (można wrócić)' }).click();
  await passTime(app, ifirma, 8 * DAY_MINUTES);
  await limits.read();
  await page.getByText('Trwa to długo? List do iFirmy jest gotowy').waitFor();
  await page.getByRole('button', { name: /Otwórz w\sprogramie pocztowym/ }).click();
  await expect.poll(() => app.control.read('openedExternally')).toHaveLength(1);
  const [opened = ''] = await app.control.read('openedExternally');
  const letter = new URL(opened);
  expect(letter.protocol + letter.pathname).toBe('mailto:bok@ifirma.pl');
  expect([...letter.searchParams.keys()]).toEqual(['subject', 'body']);
  expect(letter.searchParams.get('subject')).toContain(ifirma.login);
  expect(letter.searchParams.get('body')).toMatch(/23\.11\.2026[^]*5.000 dokumentów miesięcznie/u);

  await page.getByRole('button', { name: 'iFirma odmówiła' }).click();
  await expect.poll(() => limits.history().nth(1).textContent()).toMatch(/odmowa, 01\.12\.2026/);
});

import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { sendFirstInvoice, startConnectedKwit } from './connected-kwit';
import { contractorsScreen } from './page-models/contractors-screen';
import { firstStart } from './page-models/first-start';
import { inbox } from './page-models/inbox';
import { goTo } from './page-models/sidebar';
import { startKwit } from './running-kwit';

/** The smallest window that is promised to be comfortable. */
const SMALLEST = { width: 1024, height: 700 };

/** Above the status line, where it can be pressed. */
async function isInSight(part: Locator): Promise<boolean> {
  const box = await part.boundingBox();
  return box !== null && box.y >= 0 && box.y + box.height <= SMALLEST.height - 30;
}

it('without internet the limit and the bell keep their place in the status line, and the bell opens', async () => {
  const kwit = await startConnectedKwit({ windowSize: SMALLEST });
  const { page } = kwit.app;
  await sendFirstInvoice(kwit);
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'onLine', { value: false });
    window.dispatchEvent(new Event('offline'));
  });
  const line = page.getByRole('contentinfo', { name: 'Stan' });
  await line.getByText(/^Bez internetu/u).waitFor();
  await line.getByText(/z\slimitu$/u).waitFor();
  const parts = line.locator('*');
  const beyond = await parts.evaluateAll(
    (all, edge) =>
      all.filter((part) => part.getBoundingClientRect().right > edge).map((part) => part.textContent),
    SMALLEST.width,
  );
  expect(beyond).toEqual([]);
  const cut = await parts.evaluateAll((all) =>
    all
      .filter((part) => part.clientWidth > 0 && part.scrollWidth > part.clientWidth + 1)
      .map((part) => part.textContent),
  );
  expect(cut).toEqual([]);
  await inbox(page).open(0);
});

it('an open contractor has the page to itself, with the way back and all its buttons within reach', async () => {
  const { page } = await startKwit({ windowSize: SMALLEST });
  await firstStart(page).openDemo();
  await goTo(page, 'Kontrahenci');
  const screen = contractorsScreen(page);
  await screen.create({
    Nazwa: 'Żółw i Synowie',
    NIP: '8981647572',
    'Kod pocztowy': '00-116',
    Miejscowość: 'Warszawa',
  });
  await screen.open('Żółw i Synowie');
  const save = page.getByRole('button', { name: /^Zapisz kontrahenta/u });
  await save.scrollIntoViewIfNeeded();
  expect(await isInSight(save)).toBe(true);
  expect(await page.getByLabel('Szukaj kontrahenta').count()).toBe(0);
  const edges = [page.getByRole('heading', { level: 1 }), page.getByLabel('Nazwa', { exact: true })];
  const [title, field] = await Promise.all(edges.map(async (edge) => (await edge.boundingBox())?.x));
  expect(field).toBeLessThanOrEqual(title ?? 0);
  await page.getByRole('button', { name: 'Wróć do kontrahentów' }).click();
  await page.getByLabel('Szukaj kontrahenta').waitFor();
});

it('the buttons of a dialog stay in sight, however long its text is', async () => {
  const { page } = await startKwit({ windowSize: SMALLEST });
  await firstStart(page).openDemo();
  await goTo(page, 'Ustawienia');
  await page.getByRole('button', { name: 'Licencje składników' }).click();
  expect(await isInSight(page.getByRole('dialog').getByRole('button', { name: 'Zamknij' }))).toBe(true);
});

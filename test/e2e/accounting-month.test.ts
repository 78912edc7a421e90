import { expect, it } from 'vitest';
import { openForSending, queueInvoice, startConnectedKwit } from './connected-kwit';
import { goTo } from './page-models/sidebar';
import { syncScreen } from './page-models/sync-screen';

const BUYER = 'Żółw i Synowie';

it('says what iFirma’s month is and what waits for another, follows a change in the panel, and never moves it', async () => {
  const kwit = await startConnectedKwit();
  const { app, ifirma } = kwit;
  const { page } = app;
  const setMonth = (month: number) => {
    ifirma.changeState((state) => ({ ...state, accountingMonth: { year: 2026, month } }));
  };
  const open = async () => {
    await goTo(page, 'Pulpit');
    await page
      .getByRole('link', { name: /^Miesiąc księgowy/u })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Miesiąc księgowy', level: 1 }).waitFor();
  };
  const read = () => page.getByRole('button', { name: /^Odczytaj miesiąc z\siFirmy/u }).click();

  await openForSending(kwit);
  await queueInvoice(kwit, { buyer: BUYER, lines: [{ name: 'Usługi', quantity: '1', price: '100' }] });
  setMonth(10);
  await open();
  await read();
  await page.getByText('październik 2026', { exact: true }).first().waitFor();
  await page.getByRole('link', { name: /Żółw i Synowie/u }).waitFor();
  await page.getByRole('heading', { name: /czeka na miesiąc: listopad 2026/u }).waitFor();
  // The plan of the last synchronisation knows it too.
  await syncScreen(page).open();
  await syncScreen(page).leftBehind(BUYER).getByText('Poza miesiącem księgowym', { exact: false }).waitFor();

  // The user changes it in the panel.
  setMonth(11);
  await open();
  await read();
  await page.getByText('Jedyny dokument z kolejki mieści się w tym miesiącu.', { exact: false }).waitFor();

  await page.getByText('Ja, samodzielnie').click();
  const consent = page.getByRole('checkbox', { name: /^Kwit może zmienić miesiąc na czas wysyłki/u });
  await page.getByText('Kwit może zmienić miesiąc', { exact: false }).first().click();
  await expect.poll(() => consent.isChecked()).toBe(true);
  await page.getByText('Księgowa albo biuro rachunkowe').click();
  await consent.waitFor({ state: 'detached' });
  await page.getByText('Ja, samodzielnie').click();
  await consent.waitFor();
  expect(await consent.isChecked()).toBe(false);

  expect(ifirma.ledger.entries().filter(({ method }) => method !== 'GET')).toEqual([]);
});

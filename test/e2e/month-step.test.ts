import { expect, it } from 'vitest';
import { queueInvoice, sendFirstInvoice, startConnectedKwit } from './connected-kwit';
import { goTo } from './page-models/sidebar';
import { syncScreen } from './page-models/sync-screen';
import { passTime } from './running-kwit';

const line = { name: 'Usługi', quantity: '1', price: '100' };

it('moves the month only with a consent to each step, and offers the way back where it was not given', async () => {
  const kwit = await startConnectedKwit();
  const { app, ifirma } = kwit;
  const { page } = app;
  const sync = syncScreen(page);
  await sendFirstInvoice(kwit);
  ifirma.changeState((state) => ({ ...state, accountingMonth: { year: 2026, month: 10 } }));
  await queueInvoice(kwit, { buyer: 'Żółw i Synowie', lines: [line] });
  const month = () => ifirma.state().accountingMonth.month;
  const steps = () => ifirma.ledger.requestsOf('month.step').length;
  const offered = page.getByRole('list', { name: 'Do wysłania po przestawieniu miesiąca' });

  // Off by default: the document waits, and nothing is offered.
  await sync.read();
  await sync.leftBehind('Żółw i Synowie').waitFor();
  expect(await offered.count()).toBe(0);

  await goTo(page, 'Pulpit');
  await page
    .getByRole('link', { name: /^Miesiąc księgowy/u })
    .first()
    .click();
  await page.getByText('Ja, samodzielnie').click();
  const consent = page.getByRole('checkbox', { name: /^Kwit może zmienić miesiąc na czas wysyłki/u });
  await page.getByText('Kwit może zmienić miesiąc', { exact: false }).first().click();
  await expect.poll(() => consent.isChecked()).toBe(true);

  await sync.read();
  await offered.getByText('Żółw i Synowie').waitFor();
  await page.getByRole('button', { name: 'Przestaw miesiąc i wyślij' }).click();
  const dialog = page.getByRole('alertdialog');
  const confirm = dialog.getByRole('button', { name: 'Przestaw i wyślij' });
  expect(await confirm.isDisabled()).toBe(true);
  await dialog.getByText('Zgadzam się: przestaw miesiąc', { exact: false }).click();
  await confirm.click();
  await sync.reported('Żółw i Synowie').getByText('2/11/2026').waitFor();
  expect([month(), steps()]).toEqual([11, 1]);

  // Nobody agreed to the way back: it is offered and taken on the click.
  await page.getByRole('button', { name: /^Wróć do miesiąca październik/u }).click();
  await dialog.getByRole('button', { name: 'Wróć', exact: true }).click();
  await page.getByText('Miesiąc w iFirmie jest przestawiony').waitFor({ state: 'detached' });
  expect([month(), steps()]).toEqual([10, 2]);

  // Otherwise the third synchronisation of one minute waits for Kwit's own pace.
  await passTime(app, ifirma, 2);
  await queueInvoice(kwit, { buyer: 'Drugi Klient', lines: [line] });
  await sync.read();
  await page.getByRole('button', { name: 'Przestaw miesiąc i wyślij' }).click();
  await dialog.getByText('Zgadzam się: przestaw miesiąc', { exact: false }).click();
  await dialog.getByText('Zgadzam się: po wysyłce wróć', { exact: false }).click();
  await dialog.getByText('Po wystawieniu przekaż fakturę do KSeF').click();
  await confirm.click();
  await sync.reported('Drugi Klient').getByText('przekazanie faktury do KSeF').waitFor();
  await expect.poll(() => [month(), steps()]).toEqual([10, 4]);
  expect(ifirma.ledger.requestsOf('document.sendToKsef')).toHaveLength(1);
  expect(await page.getByText('Miesiąc w iFirmie jest przestawiony').count()).toBe(0);
});

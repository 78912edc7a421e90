import { expect, it } from 'vitest';
import { openForSending, queueInvoice, startConnectedKwit } from './connected-kwit';
import { goTo } from './page-models/sidebar';
import { syncScreen } from './page-models/sync-screen';
import { passTime } from './running-kwit';

const BUYER = 'Żółw i Synowie Spółka Jawna';
const INVOICE = { buyer: BUYER, lines: [{ name: 'Usługi programistyczne', quantity: '12', price: '180' }] };
const THREE_DAYS_MINUTES = 3 * 24 * 60;
/** An invoice number as iFirma gives them. */
const NUMBER = /\b\d+\/11\/2026\b/u;

it('sends a draft of Monday on Thursday with the date confirmed on Thursday; no number is shown before iFirma gave one (R-01, R-02)', async () => {
  const kwit = await startConnectedKwit();
  const { app, ifirma } = kwit;
  const { page } = app;
  const sync = syncScreen(page);
  const main = page.getByRole('main');
  const seen: string[] = [];
  const look = async () => {
    seen.push(await main.innerText());
  };
  await openForSending(kwit);
  await queueInvoice(kwit, INVOICE);
  await page.getByRole('row', { name: BUYER }).getByText('w kolejce').waitFor();
  await look();

  await page.getByRole('row', { name: BUYER }).dblclick();
  await page.getByRole('button', { name: /Podgląd/ }).click();
  await page.getByRole('button', { name: 'Zapisz PDF' }).waitFor();
  await look();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Cofnij z kolejki' }).waitFor();
  await look();
  await passTime(app, ifirma, THREE_DAYS_MINUTES);
  await goTo(page, 'Pulpit');
  await look();

  await sync.read();
  await look();
  const planned = page.getByRole('list', { name: 'Do wysłania' }).getByRole('listitem');
  await planned
    .filter({ hasText: BUYER })
    .getByText(/26\.11\.2026/u)
    .first()
    .waitFor();
  await page.getByRole('button', { name: /^Wyślij 1 dokument/ }).click();
  const consent = page.getByRole('alertdialog');
  // What leaves, from where and to where (C-09).
  const words = (await consent.innerText()).replaceAll(/\s/gu, ' ');
  for (const said of ['PRAWDZIWE KONTO', 'Pracownia Próbna Jan Nowak', ifirma.login, '2 656,80 zł']) {
    expect(words).toContain(said);
  }
  await look();
  expect(seen.filter((text) => NUMBER.test(text))).toEqual([]);
  await consent.getByRole('button', { name: 'Wyślij', exact: true }).click();
  await sync.reported(BUYER).getByText('1/11/2026').waitFor();

  const [sent, ...more] = ifirma.ledger.creates();
  expect(more).toEqual([]);
  expect(JSON.parse(Buffer.from(sent?.body ?? []).toString('utf8'))).toMatchObject({
    DataWystawienia: '2026-11-26',
    DataSprzedazy: '2026-11-23',
    Numer: null,
  });
});

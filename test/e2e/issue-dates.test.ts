import { expect, it } from 'vitest';
import { openForSending, queueInvoice, startConnectedKwit } from './connected-kwit';
import { syncScreen } from './page-models/sync-screen';
import { passTime } from './running-kwit';

const DAY_MINUTES = 24 * 60;

it('keeps back a date that would go back, lists what today’s date changes, and sends with it after consent', async () => {
  const kwit = await startConnectedKwit();
  const { app, ifirma } = kwit;
  const { page } = app;
  const sync = syncScreen(page);
  await openForSending(kwit);
  const line = { name: 'Usługi', quantity: '1', price: '100' };
  await queueInvoice(kwit, { buyer: 'Pierwszy Klient', lines: [line] });
  await queueInvoice(kwit, { buyer: 'Żółw i Synowie', lines: [line] });
  await passTime(app, ifirma, DAY_MINUTES);

  // The first goes out a day later with that day's date, as its row says beforehand.
  await sync.read();
  await page.getByText('minęła północ', { exact: false }).first().waitFor();
  await sync.send();
  await sync.confirmFirstLooksGood();

  await sync.read();
  const left = sync.leftBehind('Żółw i Synowie');
  await left.getByText('Daty wystawienia nie mogą się cofać', { exact: false }).waitFor();
  await left
    .getByText(/Najnowszy dokument w\siFirmie: 1\/11\/2026, Pierwszy Klient, 24\.11\.2026/u)
    .waitFor();
  expect(await sync.sendButton.count()).toBe(0);
  await left.getByRole('button', { name: /Wystaw z\sdzisiejszą datą/u }).click();
  const dialog = page.getByRole('alertdialog');
  const changes = await dialog.getByRole('listitem').allTextContents();
  expect(changes.map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
    'Data wystawienia: z 23.11.2026 na 24.11.2026. Data sprzedaży się nie zmienia.',
    expect.stringMatching(/^Termin płatności: z /u),
    'VAT: bez zmian, 11.2026. Decyduje data sprzedaży.',
    'Przychód: bez zmian, 11.2026.',
  ]);
  expect(ifirma.ledger.creates()).toHaveLength(1);
  await dialog.getByRole('button', { name: /Wystaw z\stą datą/u }).click();
  await dialog.waitFor({ state: 'detached' });

  await sync.send();
  const bodies = ifirma.ledger
    .creates()
    .map(({ body }): unknown => JSON.parse(Buffer.from(body).toString('utf8')));
  expect(bodies).toMatchObject([
    { DataWystawienia: '2026-11-24', DataSprzedazy: '2026-11-23' },
    { DataWystawienia: '2026-11-24', DataSprzedazy: '2026-11-23' },
  ]);
});

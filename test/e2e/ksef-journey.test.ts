import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openForSending, queueInvoice, startConnectedKwit } from './connected-kwit';
import { goTo } from './page-models/sidebar';
import { syncScreen } from './page-models/sync-screen';
import { passTime, startKwit } from './running-kwit';
import { makeUserDataFolder } from './user-data-folder';

const FIRST = 'Żółw i Synowie Spółka Jawna';
const SECOND = 'Gęś sp. z o.o.';
const invoiceFor = (buyer: string) => ({ buyer, lines: [{ name: 'Usługi', quantity: '1', price: '100' }] });

async function openInvoice(page: Page, buyer: string): Promise<void> {
  await goTo(page, 'Faktury');
  await page.getByRole('row', { name: buyer }).dblclick();
  await page.getByRole('heading', { name: /^Faktura / }).waitFor();
}

it('goes to KSeF with the plan and later, says where each stands, and shows the PDF without a network', async () => {
  const userDataDir = makeUserDataFolder();
  const kwit = await startConnectedKwit({ userDataDir });
  const { app, ifirma } = kwit;
  const { page } = app;
  const sync = syncScreen(page);
  const handOvers = () => ifirma.ledger.requestsOf('document.sendToKsef').length;
  const check = () => page.getByRole('button', { name: 'Sprawdź w iFirmie' }).click();
  await openForSending(kwit);

  await queueInvoice(kwit, invoiceFor(FIRST));
  await sync.read();
  await sync.sendButton.click();
  const consent = page.getByRole('alertdialog');
  await consent.getByText('Po wystawieniu przekaż fakturę do KSeF').click();
  await consent.getByRole('button', { name: 'Wyślij', exact: true }).click();
  await sync.reported(FIRST).getByText('przekazanie faktury do KSeF').waitFor();
  await openInvoice(page, FIRST);
  await page.getByText('Przekazana, czeka na numer KSeF').waitFor();
  expect(handOvers()).toBe(1);
  // Kwit asks when it is told to, and not by itself.
  await passTime(app, ifirma, 2);
  await check();
  await page.getByText('Faktura jest w KSeF').waitFor();
  const number = ifirma.state().documents[0]?.ksef?.number ?? '';
  await page.getByText(number, { exact: true }).first().waitFor();

  await goTo(page, 'Synchronizacja');
  await sync.confirmFirstLooksGood();
  await queueInvoice(kwit, invoiceFor(SECOND));
  await sync.read();
  await sync.send();
  await openInvoice(page, SECOND);
  await page.getByText('Tej faktury nie ma jeszcze w KSeF').waitFor();
  ifirma.changeState((state) => ({
    ...state,
    settings: { ...state.settings, ksef: { ...state.settings.ksef, nextResult: 'rejected' } },
  }));
  await page.getByRole('button', { name: 'Przekaż do KSeF' }).click();
  await consent.getByText('KSeF może jej nie przyjąć').waitFor();
  await consent.getByRole('button', { name: 'Przekaż do KSeF' }).click();
  await page.getByText('Przekazana, czeka na numer KSeF').waitFor();
  await passTime(app, ifirma, 2);
  await check();
  await page.getByText('Faktura nie weszła do KSeF').first().waitFor();
  await page.getByText('Popraw to, o czym pisze iFirma').waitFor();
  await page.getByRole('button', { name: 'Przekaż jeszcze raz' }).waitFor();
  expect(handOvers()).toBe(2);

  await openInvoice(page, FIRST);
  await page.getByRole('button', { name: 'PDF z iFirmy' }).click();
  await page.getByRole('img', { name: 'Faktura z iFirmy' }).or(page.locator('canvas')).first().waitFor();
  await app.close();

  const again = await startKwit({ userDataDir, startAt: ifirma.now() });
  await again.control.setNetwork('cut');
  await openInvoice(again.page, FIRST);
  await again.page.getByText(number, { exact: true }).first().waitFor();
  await again.page.getByRole('button', { name: 'PDF z iFirmy' }).click();
  await again.page.getByRole('heading', { name: 'Faktura z iFirmy' }).waitFor();
  await again.page.locator('canvas').first().waitFor();
  await again.page.getByRole('button', { name: 'Zapisz PDF' }).waitFor();
});

import { expect, it } from 'vitest';
import { firstStart } from './page-models/first-start';
import { invoiceEditor } from './page-models/invoice-editor';
import { keysScreen } from './page-models/keys-screen';
import { goTo } from './page-models/sidebar';
import { syncScreen } from './page-models/sync-screen';
import { reach, startIfirma, startKwit } from './running-kwit';
import { makeUserDataFolder } from './user-data-folder';

it('enters an invoice offline, finds it after a restart, sends it once and reads its number back', async () => {
  const ifirma = await startIfirma();
  const options = { ...reach(ifirma), userDataDir: makeUserDataFolder() };

  const offline = await startKwit(options);
  await offline.control.setNetwork('cut');
  await firstStart(offline.page).describeCompany();
  await offline.page.getByRole('button', { name: 'Przejdź do Pulpitu' }).click();
  await goTo(offline.page, 'Faktury');
  const editor = invoiceEditor(offline.page);
  await editor.open();
  await editor.fill({
    buyer: 'Żółw i Synowie Spółka Jawna',
    lines: [
      { name: 'Usługi programistyczne', quantity: '12', unit: 'godz.', price: '180' },
      { name: 'Książka', quantity: '2', price: '33,35', rate: '5 %', discount: '10' },
      { name: 'Dojazd', quantity: '1', price: '99,99', rate: '8 %' },
    ],
  });
  expect(await editor.total()).toContain('2827,82zł');
  await editor.queue();
  await offline.close();

  const { page } = await startKwit(options);
  await goTo(page, 'Faktury');
  await page.getByRole('row', { name: /Żółw i Synowie/ }).waitFor();
  expect(ifirma.ledger.entries()).toHaveLength(0);

  await goTo(page, 'Klucze API');
  await keysScreen(page).connect({ login: ifirma.login, keys: ifirma.keys }, { memoryOnly: true });
  const sync = syncScreen(page);
  await sync.open();
  await sync.read();
  expect(ifirma.ledger.creates()).toHaveLength(0);
  await sync.allowSending();
  await sync.read();
  const shown = await sync.readRequest('Żółw i Synowie Spółka Jawna');
  expect(ifirma.ledger.creates()).toHaveLength(0);
  await sync.send();
  expect(await sync.report().textContent()).toContain('1/11/2026');

  const creates = ifirma.ledger.creates();
  expect(creates.map(({ signatureValid, kod }) => ({ signatureValid, kod }))).toEqual([
    { signatureValid: true, kod: 0 },
  ]);
  const [sent] = creates;
  expect(shown.body).toBe(Buffer.from(sent?.body ?? []).toString('utf8'));
  expect(shown.address).toBe(`POST https://www.ifirma.pl${sent?.rawPath ?? ''}`);
  expect(shown.headers).toMatch(/^Authentication: IAPIS user=\S+, hmac-sha1=•{40}$/mu);

  const [booked] = ifirma.state().documents;
  expect(booked).toMatchObject({ grossMinor: 282_782 });

  await goTo(page, 'Faktury');
  await page.getByRole('row', { name: /1\/11\/2026/ }).dblclick();
  await page.getByRole('heading', { name: 'Faktura 1/11/2026' }).waitFor();
  await page.getByText('Tej faktury nie ma jeszcze w KSeF').waitFor();
});

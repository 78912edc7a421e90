import { afterEach, expect, it } from 'vitest';
import { startIfirmaServer, type IfirmaServer } from '../ifirma-server/ifirma-server';
import { launchApp } from '../program/launch-app';
import type { LaunchedApp } from '../program/launched-app';
import { firstStart } from './page-models/first-start';
import { invoiceEditor } from './page-models/invoice-editor';
import { keysScreen } from './page-models/keys-screen';
import { goTo } from './page-models/sidebar';
import { syncScreen } from './page-models/sync-screen';
import { makeUserDataFolder } from './user-data-folder';

let app: LaunchedApp | null = null;
let ifirma: IfirmaServer | null = null;

afterEach(async () => {
  await app?.close();
  await ifirma?.close();
  app = null;
  ifirma = null;
});

it('enters an invoice offline, finds it after a restart, sends it once and reads its number back', async () => {
  ifirma = await startIfirmaServer();
  const userDataDir = makeUserDataFolder();
  const options = {
    userDataDir,
    ifirmaPort: ifirma.port,
    caFile: ifirma.caFile,
    startAt: ifirma.now(),
    keychain: 'absent',
  } as const;

  app = await launchApp(options);
  await app.control.setNetwork('cut');
  await firstStart(app.page).describeCompany();
  await app.page.getByRole('button', { name: 'Przejdź do Pulpitu' }).click();
  await goTo(app.page, 'Faktury');
  const editor = invoiceEditor(app.page);
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
  await app.close();

  app = await launchApp(options);
  const { page } = app;
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

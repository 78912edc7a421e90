import type { IfirmaServer } from '../ifirma-server/ifirma-server';
import type { LaunchedApp } from '../program/launched-app';
import type { LaunchOptions } from '../program/launch-options';
import { firstStart } from './page-models/first-start';
import { invoiceEditor, type TypedInvoice } from './page-models/invoice-editor';
import { keysScreen } from './page-models/keys-screen';
import { goTo } from './page-models/sidebar';
import { syncScreen } from './page-models/sync-screen';
import { reach, startIfirma, startKwit } from './running-kwit';

export type ConnectedKwit = { readonly app: LaunchedApp; readonly ifirma: IfirmaServer };

/** Kwit with a real account on the practice iFirma behind real HTTPS; keys are kept for this run. */
export async function startConnectedKwit(options: LaunchOptions = {}): Promise<ConnectedKwit> {
  const ifirma = await startIfirma();
  const app = await startKwit({ ...reach(ifirma), ...options });
  await connect({ app, ifirma });
  return { app, ifirma };
}

/** Company profile, login and the keys that documents need. */
export async function connect({ app, ifirma }: ConnectedKwit): Promise<void> {
  await firstStart(app.page).describeCompany();
  const { abonent, faktura, wydatek } = ifirma.keys;
  await keysScreen(app.page).connect(
    { login: ifirma.login, keys: { abonent, faktura, wydatek } },
    { memoryOnly: true },
  );
  await app.page.getByRole('button', { name: 'Przejdź do Pulpitu' }).click();
}

/** Past the two steps that open a real account: the first read, and the user's consent to send. */
export async function openForSending({ app }: ConnectedKwit): Promise<void> {
  const sync = syncScreen(app.page);
  await sync.read();
  await sync.allowSending();
}

/** Sends a first invoice and has it approved: from here on a run may hold many documents. */
export async function sendFirstInvoice(kwit: ConnectedKwit): Promise<void> {
  await openForSending(kwit);
  await queueInvoice(kwit, {
    buyer: 'Pierwszy Klient',
    lines: [{ name: 'Test', quantity: '1', price: '1' }],
  });
  const sync = syncScreen(kwit.app.page);
  await sync.read();
  await sync.send();
  await sync.confirmFirstLooksGood();
}

export async function queueInvoice({ app }: ConnectedKwit, invoice: TypedInvoice): Promise<void> {
  await goTo(app.page, 'Faktury');
  const editor = invoiceEditor(app.page);
  await editor.open();
  await editor.fill(invoice);
  await editor.queue();
}

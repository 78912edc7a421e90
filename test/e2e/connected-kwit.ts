import { aCompanyProfile } from '../builders/a-company-profile';
import type { IfirmaServer } from '../ifirma-server/ifirma-server';
import type { LaunchedApp } from '../program/launched-app';
import type { LaunchOptions } from '../program/launch-options';
import { expenseEditor, type TypedExpense } from './page-models/expense-editor';
import { invoiceEditor, type TypedInvoice } from './page-models/invoice-editor';
import { goTo } from './page-models/sidebar';
import { pageChannels } from './page-channels';
import { syncScreen } from './page-models/sync-screen';
import { reach, startIfirma, startKwit } from './running-kwit';

/** What a person types at least (page-models/first-start). */
const PROFILE = aCompanyProfile({
  name: 'Pracownia Próbna Jan Nowak',
  nip: '7261120385',
  ...{ street: 'Piotrkowska 1', postalCode: '90-001', city: 'Łódź' },
  ...{ bankAccount: '', placeOfIssue: '', email: '', phone: '' },
});

/** Kwit with a company open, whatever it is connected to. */
type OpenKwit = { readonly app: Pick<LaunchedApp, 'page'> };
export type ConnectedKwit = { readonly app: LaunchedApp; readonly ifirma: IfirmaServer };

/** Kwit with a real account on the practice iFirma behind real HTTPS; keys are kept for this run. */
export async function startConnectedKwit(options: LaunchOptions = {}): Promise<ConnectedKwit> {
  const ifirma = await startIfirma();
  const app = await startKwit({ ...reach(ifirma), ...options });
  await connect({ app, ifirma });
  return { app, ifirma };
}

/**
 * Company profile, login and the keys that documents need. Over the page's channels, since dozens of tests begin
 * here: by hand it is done in send-an-invoice and in list-keys.
 */
export async function connect({ app: { page }, ifirma }: ConnectedKwit): Promise<void> {
  const first = await pageChannels(page);
  const created = await first.call('app.createCompany', { kind: 'real', profile: PROFILE });
  await first.call('app.openCompany', created);
  const { call } = await pageChannels(page);
  await call('company.setLogin', { login: ifirma.login });
  for (const keyName of ['abonent', 'faktura', 'wydatek'] as const) {
    await call('keys.set', { keyName, value: ifirma.keys[keyName], memoryOnly: true });
  }
  await page.reload();
  await page.getByRole('heading', { name: 'Pulpit' }).waitFor();
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

export async function queueExpense({ app }: OpenKwit, expense: TypedExpense): Promise<void> {
  await goTo(app.page, 'Wydatki');
  const editor = expenseEditor(app.page);
  await editor.open();
  await editor.fill(expense);
  await editor.queue();
}

export async function queueInvoice({ app }: OpenKwit, invoice: TypedInvoice): Promise<void> {
  await goTo(app.page, 'Faktury');
  const editor = invoiceEditor(app.page);
  await editor.open();
  await editor.fill(invoice);
  await editor.queue();
}

import { expect, it } from 'vitest';
import {
  openForSending,
  queueExpense,
  queueInvoice,
  sendFirstInvoice,
  startConnectedKwit,
} from './connected-kwit';
import { HOSTING } from './page-models/expense-editor';
import { goTo } from './page-models/sidebar';
import { syncScreen } from './page-models/sync-screen';
import { passTime } from './running-kwit';

const BUYER = 'Żółw i Synowie Spółka Jawna';
const INVOICE = { buyer: BUYER, lines: [{ name: 'Usługi programistyczne', quantity: '12', price: '180' }] };

it.each(['resetAfterCommit', 'truncatedJson'] as const)(
  'finds the invoice that iFirma booked although its answer was lost (%s), and never sends it again',
  async (kind) => {
    const kwit = await startConnectedKwit();
    const { app, ifirma } = kwit;
    const sync = syncScreen(app.page);
    await openForSending(kwit);
    await queueInvoice(kwit, INVOICE);
    await sync.read();
    ifirma.setFault({ kind, on: 'invoice.create' });
    await sync.send();
    const reported = sync.reported(BUYER);
    await reported.getByText(/^do wyjaśnienia/u).waitFor();
    await reported.getByText('Nie wystawiaj drugiego takiego dokumentu').waitFor();
    expect(await reported.textContent()).not.toMatch(/spróbuj/iu);
    expect(ifirma.ledger.bookedInvoices()).toHaveLength(1);

    await sync.read();
    await sync.openDoubts();
    const card = sync.unsettled(BUYER);
    await card.getByText('Niczego nie wysyłam drugi raz').waitFor();
    await sync.open();
    expect(await sync.sendButton.count()).toBe(0);

    await passTime(app, ifirma, 11);
    await sync.read();
    await app.page.getByRole('link', { name: /^Do wyjaśnienia/u }).waitFor({ state: 'detached' });
    await goTo(app.page, 'Faktury');
    const row = app.page.getByRole('row', { name: BUYER });
    await row.getByText('wystawiona').waitFor();
    expect(await row.textContent()).toContain('1/11/2026');

    await sync.read();
    expect(await sync.sendButton.count()).toBe(0);
    expect(ifirma.ledger.creates()).toHaveLength(1);
  },
);

it('sends an invoice again only when two complete reads did not find it and the person says so', async () => {
  const kwit = await startConnectedKwit();
  const { app, ifirma } = kwit;
  const sync = syncScreen(app.page);
  await openForSending(kwit);
  await queueInvoice(kwit, INVOICE);
  await sync.read();
  ifirma.setFault({ kind: 'resetBeforeCommit', on: 'invoice.create' });
  await sync.send();
  await sync
    .reported(BUYER)
    .getByText(/^do wyjaśnienia/u)
    .waitFor();

  const card = sync.unsettled(BUYER);
  const sendAgain = card.getByRole('button', { name: /wyślij ponownie/ });
  await passTime(app, ifirma, 11);
  await sync.read();
  await sync.openDoubts();
  await card.getByText('Lista przejrzana 1 raz').waitFor();
  expect(await sendAgain.count()).toBe(0);

  await passTime(app, ifirma, 5);
  await sync.read();
  await sync.openDoubts();
  await card.getByText('Lista przejrzana 2 razy').waitFor();
  expect(ifirma.ledger.creates()).toHaveLength(1);
  await sendAgain.click();
  await card.waitFor({ state: 'detached' });

  await sync.read();
  await sync.send();
  await sync.reported(BUYER).getByText('1/11/2026').waitFor();
  expect(ifirma.ledger.creates()).toHaveLength(2);
  expect(ifirma.ledger.bookedInvoices()).toHaveLength(1);
  expect(ifirma.state().documents).toHaveLength(1);
});

it('asks the person about an expense whose answer was lost, and lets other documents go meanwhile', async () => {
  const kwit = await startConnectedKwit();
  const { app, ifirma } = kwit;
  const sync = syncScreen(app.page);
  await sendFirstInvoice(kwit);
  await queueExpense(kwit, HOSTING);
  await queueInvoice(kwit, INVOICE);
  await sync.read();
  ifirma.setFault({ kind: 'resetAfterCommit', on: 'expense.createCost' });
  await sync.send();
  await sync
    .reported(HOSTING.seller)
    .getByText(/^do wyjaśnienia/u)
    .waitFor();
  await sync.reported(BUYER).getByText('2/11/2026').waitFor();

  const card = sync.unsettled(HOSTING.seller);
  await sync.openDoubts();
  await card.getByText('Niczego nie wysyłam drugi raz').waitFor();
  // It can be opened, and not answered.
  expect(await card.getByRole('button').allTextContents()).toEqual(['Otwórz']);
  await passTime(app, ifirma, 9);
  await sync.read();
  await sync.openDoubts();
  await card.waitFor();
  expect(await card.getByRole('button').allTextContents()).toEqual(['Otwórz']);

  await passTime(app, ifirma, 2);
  await sync.read();
  expect(await sync.sendButton.count()).toBe(0);
  // The sidebar counts it, and leads there as well.
  await app.page.getByRole('link', { name: /^Do wyjaśnienia/u }).click();
  await app.page.getByRole('heading', { name: 'Do wyjaśnienia', level: 1 }).waitFor();
  await card.getByText('FV/11/77').waitFor();
  await card.getByText('Wysłano', { exact: true }).waitFor();
  await card.getByText('Zajrzyj też do e-dokumentów, które iFirma pobrała z KSeF').waitFor();
  await card.getByRole('button', { name: /wyślij ponownie/ }).waitFor();
  await card.getByRole('button', { name: 'Jest w iFirmie' }).click();
  await card.waitFor({ state: 'detached' });
  await app.page.getByText('Nie ma nic do wyjaśnienia').waitFor();
  expect(await app.page.getByRole('link', { name: /^Do wyjaśnienia/u }).count()).toBe(0);

  await goTo(app.page, 'Wydatki');
  await app.page.getByRole('row', { name: HOSTING.seller }).getByText('zaksięgowany').waitFor();
  await sync.read();
  expect(await sync.sendButton.count()).toBe(0);
  expect(ifirma.ledger.requestsOf('expense.createCost')).toHaveLength(1);
  expect(ifirma.ledger.bookedExpenses()).toHaveLength(1);
});

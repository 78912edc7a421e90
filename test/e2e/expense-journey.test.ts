import { expect, it } from 'vitest';
import { openForSending, startConnectedKwit } from './connected-kwit';
import { expenseEditor } from './page-models/expense-editor';
import { goTo } from './page-models/sidebar';
import { syncScreen } from './page-models/sync-screen';

const SELLER = 'Zażółć Gęślą Jaźń S.A.';

it('takes an expense as typed, refuses what iFirma cannot take, sends it once and shows that iFirma confirmed it', async () => {
  const kwit = await startConnectedKwit();
  const { app, ifirma } = kwit;
  const { page } = app;
  await openForSending(kwit);
  await goTo(page, 'Wydatki');
  const editor = expenseEditor(page);
  await editor.open();

  await page.getByText('Z zagranicy', { exact: true }).click();
  await page.getByText('Tego wydatku nie da się wysłać do iFirmy').waitFor();
  await page.getByText('to import usług albo nabycie towarów. API iFirmy ich nie przyjmuje').waitFor();
  await page.getByText('Z Polski', { exact: true }).click();

  await page.getByLabel('Nazwa sprzedawcy').fill(SELLER);
  await page.getByLabel('NIP', { exact: true }).fill('521-300-37-00');
  await page.getByLabel('Ulica i numer').fill('Świętej Anny 5');
  await page.getByLabel('Kod pocztowy').fill('31-008');
  await page.getByLabel('Miejscowość').fill('Kraków');
  await page.getByLabel('Numer faktury sprzedawcy').fill('FV/2026/11/0042');
  await page.getByLabel('Data wystawienia', { exact: true }).fill('20.11.2026');
  await page.getByLabel('Data wpływu', { exact: true }).fill('21.11.2026');
  await page.getByLabel('Termin płatności', { exact: true }).fill('4.12.2026');
  await page.getByLabel('Nazwa wydatku').fill('Papier, kawa i książki');
  await editor.amount('Netto', '23').fill('1 234,56');
  await editor.amount('VAT', '23').fill('283.95');
  await editor.amount('Netto', '8').fill('2*50');
  await editor.amount('VAT', '8').fill('8');
  await editor.amount('Netto', '5').fill('20,00');
  await editor.amount('VAT', '5').fill('1,00');
  await editor.amount('Netto', '0').fill('7');
  await editor.amount('Netto', 'zwolnione').fill('0,99');

  const queue = page.getByRole('button', { name: /Zapisz i do kolejki/ });
  await queue.click();
  await page.getByText('Zaznacz, jak ta faktura ma się do KSeF.').waitFor();
  await page.getByText('Zaznacz, czy iFirma ma już tę fakturę z KSeF.').waitFor();
  expect(await page.getByRole('radio', { name: /Ma numer KSeF/ }).isChecked()).toBe(false);
  await page.getByText('Wystawiona poza KSeF').click();
  await page.getByText('Tak, jest już w iFirmie').click();
  await page.getByText('byłaby zaksięgowana dwa razy').waitFor();
  await page.getByText('Ten wydatek zostaje tylko w Kwicie.').waitFor();
  await page.keyboard.press('ControlOrMeta+Shift+Enter');
  await page.getByText('iFirma ma już tę fakturę z KSeF, więc nie trafi do kolejki.').waitFor();
  await page.getByText('Nie, nie ma jej w e-dokumentach').click();
  await editor.queue();

  const sync = syncScreen(page);
  await sync.read();
  await sync.send();
  await sync.reported(SELLER).getByText('przyjęty').waitFor();

  const [sent, ...more] = ifirma.ledger.requestsOf('expense.createCost');
  expect(more).toEqual([]);
  expect(sent).toMatchObject({ signatureValid: true, kod: 0 });
  expect(JSON.parse(new TextDecoder().decode(sent?.body))).toEqual({
    NumerFaktury: 'FV/2026/11/0042',
    OznaczenieKSeF: 'BFK',
    DataWystawienia: '2026-11-20',
    DataWplywu: '2026-11-21',
    TerminPlatnosci: '2026-12-04',
    RodzajSprzedazy: 'OP',
    NazwaWydatku: 'Papier, kawa i książki',
    KwotaNetto23: 1234.56,
    KwotaNetto08: 100,
    KwotaNetto05: 20,
    KwotaNetto00: 7,
    KwotaNettoZw: 0.99,
    KwotaVat23: 283.95,
    KwotaVat08: 8,
    KwotaVat05: 1,
    Kontrahent: expect.objectContaining({
      Nazwa: SELLER,
      NIP: '5213003700',
      Ulica: 'Świętej Anny 5',
      KodPocztowy: '31-008',
      Miejscowosc: 'Kraków',
    }) as unknown,
  });

  await goTo(page, 'Wydatki');
  const row = page.getByRole('row', { name: SELLER });
  await row.getByText('zaksięgowany').waitFor();
  await row.dblclick();
  await page.getByText('iFirma potwierdziła przyjęcie wydatku').waitFor();
  await page.getByText('iFirma nie pozwala odczytać wydatku z powrotem').waitFor();
  expect(await page.getByText('jeszcze nie w KSeF').count()).toBe(0);
});

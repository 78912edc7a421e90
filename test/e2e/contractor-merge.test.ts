import { expect, it } from 'vitest';
import { toRecord } from '../../electron/practice/contractor-record';
import { aWireContractor } from '../builders/a-wire-contractor';
import type { IfirmaServer } from '../ifirma-server/ifirma-server';
import { openForSending, startConnectedKwit } from './connected-kwit';
import { contractorsScreen } from './page-models/contractors-screen';
import { goTo } from './page-models/sidebar';
import { passTime } from './running-kwit';

const NAME = 'Zielony Młyn sp. z o.o.';

const recordsAt = (ifirma: IfirmaServer) => ifirma.state().contractors;
const writesTo = (ifirma: IfirmaServer) => ifirma.readLedger().filter(({ method }) => method !== 'GET');

/** The bookkeeper works in iFirma's own panel. */
function changeAtIfirma(ifirma: IfirmaServer, change: Partial<ReturnType<typeof toRecord>>): void {
  ifirma.changeState((state) => ({
    ...state,
    contractors: state.contractors.map((record) => ({ ...record, ...change })),
  }));
}

it('a contractor changed on both sides is merged field by field, sent whole, and one undo restores iFirma’s record', async () => {
  const kwit = await startConnectedKwit();
  const { app, ifirma } = kwit;
  const { page } = app;
  await openForSending(kwit);
  const stored = {
    ...toRecord(aWireContractor({ NIP: '898-164-75-72' }), 'MLYN'),
    ...{ NumerKonta: '61109010140000071219812874', Www: 'mlyn.test', undocumented: { GrupaCenowa: 'hurt' } },
    // iFirma returns these empty as "" and so gets them back, which is the same to it and not to a comparison of objects.
    ...{ Nazwa2: '', EmailDlaFaktury: '', Faks: '', AdresKorespondencyjnyKraj: '' },
  };
  ifirma.changeState((state) => ({ ...state, contractors: [stored] }));
  const screen = contractorsScreen(page);
  await screen.create({
    Nazwa: NAME,
    NIP: '8981647572',
    'Ulica i numer': 'Polna 3',
    'Kod pocztowy': '30-002',
    Miejscowość: 'Kraków',
    'E-mail': 'biuro@mlyn.test',
    Telefon: '12 345 67 89',
  });

  await screen.open(NAME);
  await screen.pane.getByText('tylko w Kwicie').waitFor();
  await screen.press('Sprawdź w iFirmie');
  await screen.press('To ten');
  await screen.pane.getByText('W Kwicie jest tak samo').waitFor();

  await screen.change({ Telefon: '12 999 99 99' });
  changeAtIfirma(ifirma, { Email: 'nowy@mlyn.test', Uwagi: 'płaci przelewem' });
  const before = recordsAt(ifirma)[0];
  expect(writesTo(ifirma)).toEqual([]);

  await screen.press('Porównaj i zapisz w iFirmie');
  expect(await screen.compared('Telefon').textContent()).toContain('12 345 67 8912 999 99 9912 345 67 89');
  expect(await screen.compared('E-mail').textContent()).toMatch(/zmienione w\siFirmie/u);
  expect(await screen.compared('Uwagi').textContent()).toContain('płaci przelewem');
  await screen.confirm('Zapisz w iFirmie');
  await screen.pane.getByText('W Kwicie jest tak samo').waitFor();
  expect(recordsAt(ifirma)).toEqual([{ ...before, Telefon: '12 999 99 99' }]);
  await expect
    .poll(() => screen.pane.getByLabel('E-mail', { exact: true }).inputValue())
    .toBe('nowy@mlyn.test');

  await screen.press(/^Cofnij zmianę/);
  await screen.confirm('Cofnij w iFirmie');
  await expect.poll(() => recordsAt(ifirma)).toEqual([before]);
  await expect
    .poll(() => screen.pane.getByLabel('Telefon', { exact: true }).inputValue())
    .toBe('12 345 67 89');
  expect(writesTo(ifirma).map(({ operation }) => operation)).toEqual([
    'contractor.replace',
    'contractor.replace',
  ]);
});

it('a conflict waits in the inbox until it is decided there, by the keyboard', async () => {
  const kwit = await startConnectedKwit();
  const { app, ifirma } = kwit;
  const { page } = app;
  await openForSending(kwit);
  const screen = contractorsScreen(page);
  await screen.create({
    Nazwa: NAME,
    NIP: '8981647572',
    'Kod pocztowy': '30-002',
    Miejscowość: 'Kraków',
    Telefon: '1',
  });
  await screen.open(NAME);
  await screen.press('Sprawdź w iFirmie');
  await screen.pane.getByText('Nie ma go w iFirmie').waitFor();
  ifirma.setFault({ kind: 'resetAfterCommit', on: 'contractor.add' });
  await screen.press('Dodaj do iFirmy');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Dodaj do iFirmy' }).click();
  await screen.pane.getByText('Nie wiadomo, czy iFirma dodała tego kontrahenta').waitFor();
  // It also stands among what is to be cleared up, with what to look for.
  await page.getByRole('link', { name: /^Do wyjaśnienia/u }).click();
  const unsettled = page.getByRole('region', { name: `Do wyjaśnienia: ${NAME}` });
  await unsettled.getByText('Identyfikator').waitFor();
  await unsettled.getByRole('button', { name: 'Sprawdź w iFirmie' }).click();
  await page.getByText('Nie ma nic do wyjaśnienia').waitFor();
  await goTo(page, 'Kontrahenci');
  await screen.open(NAME);
  await screen.pane.getByText('W Kwicie jest tak samo').waitFor();
  expect(writesTo(ifirma)).toHaveLength(1);

  await screen.change({ Telefon: '2' });
  changeAtIfirma(ifirma, { Telefon: '3' });
  await passTime(app, ifirma, 1);
  await screen.press('Porównaj i zapisz w iFirmie');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: /^Do wyjaśnienia/u }).click();
  const card = page.getByRole('region', { name: `Konflikt: ${NAME}` });
  await card.getByText('po obu stronach inaczej').waitFor();
  const save = card.getByRole('button', { name: 'Zapisz w iFirmie' });
  await expect.poll(() => card.getByRole('button', { name: /iFirm/ }).isDisabled()).toBe(true);
  await card.getByRole('radio', { name: 'Kwit' }).focus();
  await page.keyboard.press('Space');
  await save.focus();
  await page.keyboard.press('Enter');
  await card.waitFor({ state: 'detached' });
  expect(recordsAt(ifirma).map(({ Telefon }) => Telefon)).toEqual(['2']);
});

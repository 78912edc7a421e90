import { expect, it } from 'vitest';
import { paths } from '../../renderer/lib/paths';
import { minor } from '../../shared/domain/money/money';
import { openForSending, queueInvoice, startConnectedKwit } from '../e2e/connected-kwit';
import { contractorsScreen } from '../e2e/page-models/contractors-screen';
import { goTo } from '../e2e/page-models/sidebar';
import { syncScreen } from '../e2e/page-models/sync-screen';
import { passTime } from '../e2e/running-kwit';
import { findNameless } from './find-nameless';
import { findSerious } from './find-serious';
import { findShifted } from './find-shifted';
import { showScreen } from './show-screen';

const BUYER = 'Przedsiębiorstwo Wielobranżowe Żółw i Synowie Spółka z ograniczoną odpowiedzialnością Sp.k.';

it(
  'what follows a sending, filled and in trouble, is free of serious problems and obeys the keyboard',
  { timeout: 600_000 },
  async () => {
    const kwit = await startConnectedKwit();
    const { app, ifirma } = kwit;
    const { page } = app;
    const sync = syncScreen(page);
    const contractors = contractorsScreen(page);
    const found: string[] = [];
    const look = async (where: string) => {
      for (const find of [findShifted, findNameless, findSerious]) found.push(...(await find(page, where)));
    };
    const fetchMonth = async (result: string) => {
      // Otherwise it waits for Kwit's own pace.
      await passTime(app, ifirma, 2);
      await showScreen(page, paths.pull, ['Listy miesięcy i kontrahentów']);
      await page.getByText('Miesiąc', { exact: true }).click();
      await page.getByRole('button', { name: 'Pobierz z iFirmy' }).click();
      await page.getByText(result).waitFor();
    };
    const pressKey = async (name: string, within = page.locator('body')) => {
      await within.getByRole('button', { name }).focus();
      await page.keyboard.press('Enter');
    };

    await openForSending(kwit);
    await queueInvoice(kwit, { buyer: BUYER, lines: [{ name: 'Usługi', quantity: '1', price: '100' }] });
    await sync.read();
    await sync.send();
    await goTo(page, 'Faktury');
    await page.getByRole('row', { name: BUYER }).dblclick();
    await page.getByText('Tej faktury nie ma jeszcze w KSeF').waitFor();
    await look('KSeF panel');
    await pressKey('Przekaż do KSeF');
    const consent = page.getByRole('alertdialog');
    await consent.waitFor();
    await look('hand-over dialog');
    ifirma.setFault({ kind: 'resetBeforeCommit', on: 'document.sendToKsef', times: 1 });
    await pressKey('Przekaż do KSeF', consent);
    await page.getByText('Nie wiadomo, czy faktura poszła do KSeF').first().waitFor();
    await look('KSeF panel of a lost answer');

    await fetchMonth('Rozpoznany jako ten sam: 1.');
    await look('pull with its result');
    await contractors.open(BUYER);
    await contractors.change({ Telefon: '600 100 200' });
    ifirma.changeState((state) => ({
      ...state,
      contractors: state.contractors.map((record) => ({
        ...record,
        Telefon: '700 700 700',
        Email: 'a@b.test',
      })),
      documents: state.documents.map((document) => ({ ...document, dueOn: '2027-01-31' })),
    }));
    await fetchMonth('Zmieniony w iFirmie: 1.');
    await showScreen(page, paths.unsettled, ['Skrzynka konfliktów']);
    const ofInvoice = page.getByRole('region', { name: /^Konflikt: \d/u });
    await ofInvoice.getByText('31.01.2027').waitFor();
    await page.getByRole('region', { name: `Konflikt: ${BUYER}` }).waitFor();
    await look('inbox of conflicts');
    await pressKey('Zostaw moje', ofInvoice);
    await ofInvoice.waitFor({ state: 'detached' });

    await contractors.open(BUYER);
    await pressKey('Porównaj i zapisz w iFirmie');
    await contractors.dialog.waitFor();
    await look('comparison dialog');
    await contractors.dialog
      .getByRole('radiogroup', { name: 'Co zostaje: Telefon' })
      .getByRole('radio', { name: 'Kwit' })
      .focus();
    await page.keyboard.press('Space');
    ifirma.setFault({ kind: 'resetBeforeCommit', on: 'contractor.replace', times: 1 });
    await pressKey('Zapisz w iFirmie', contractors.dialog);
    await contractors.pane.getByText('Nie wiadomo, czy iFirma zapisała zmianę').waitFor();
    await look('contractor of a lost answer');
    await showScreen(page, paths.unsettled, ['Nie wiadomo, czy to, co tu jest']);
    await page.getByRole('region', { name: `Do wyjaśnienia: ${BUYER}`, exact: true }).waitFor();
    await look('contractor to be cleared up');

    await showScreen(page, paths.agreement, ['Tego okresu jeszcze nie porównano']);
    await page.getByRole('button', { name: /^Porównaj z iFirmą/u }).click();
    await page.getByRole('status').filter({ hasText: 'różni' }).waitFor();
    await look('agreement');
    ifirma.changeState((state) => ({
      ...state,
      documents: state.documents.map((document) => ({ ...document, grossMinor: minor(12_345_67) })),
    }));
    await passTime(app, ifirma, 2);
    await page.getByRole('button', { name: /^Porównaj z iFirmą/u }).click();
    await page.getByRole('table', { name: 'Różnice' }).waitFor();
    await look('agreement with differences');
    await showScreen(page, paths.journal, ['Dziennik sprawdzony dziś', BUYER]);
    await look('journal');
    await showScreen(page, paths.pulledSales, ['Nic jeszcze nie pobrano']);
    await look('documents from iFirma');
    expect(found).toEqual([]);
  },
);

import { expect, it } from 'vitest';
import { findSerious } from '../a11y/find-serious';
import { startConnectedKwit } from './connected-kwit';
import { inbox } from './page-models/inbox';
import { keysScreen } from './page-models/keys-screen';
import { limitsScreen } from './page-models/limits-screen';
import { goTo } from './page-models/sidebar';
import { passTime, reach, startKwit } from './running-kwit';
import { makeUserDataFolder } from './user-data-folder';

it('tells four fifths of the limit once, natively and in the inbox, and not again after a restart', async () => {
  const userDataDir = makeUserDataFolder();
  const { app, ifirma } = await startConnectedKwit({ userDataDir });
  ifirma.changeState((state) => ({
    ...state,
    documentLimit: { granted: 1000, usedOn: { '2026-11-02': 850 } },
  }));
  await limitsScreen(app.page).read();
  await inbox(app.page).bell(1).waitFor();
  expect(await app.control.read('notifications')).toEqual([
    {
      title: 'Limit dokumentów kończy się',
      body: expect.stringMatching(/^Zostało 150 dokumentów z.1.?000 przyznanych/u) as string,
    },
  ]);
  await app.page.getByRole('img', { name: /Dokumenty tydzień po tygodniu/ }).waitFor();
  await app.page.getByText('Pokaż te liczby jako tabelę').click();
  expect(await findSerious(app.page, 'limits above half, with the chart and its table')).toEqual([]);
  // Read once more: the same alert, not another one. What the page shows was worked on before.
  const shown = app.page.getByText('Odczytane z iFirmy dziś o');
  const before = await shown.innerText();
  await passTime(app, ifirma, 1);
  await limitsScreen(app.page).read();
  await expect.poll(() => shown.innerText()).not.toBe(before);
  expect(ifirma.ledger.requestsOf('limit.read')).toHaveLength(2);
  expect(await app.control.read('notifications')).toHaveLength(1);
  const requests = ifirma.ledger.entries().length;
  await app.close();

  const again = await startKwit({ ...reach(ifirma), userDataDir });
  await inbox(again.page).bell(1).waitFor();
  expect(await again.control.read('notifications')).toEqual([]);
  const opened = await inbox(again.page).open(1);
  await opened.getByRole('button', { name: 'Odrzuć: Limit dokumentów kończy się' }).click();
  await opened.getByText(/^Nic nowego\./).waitFor();
  // Alerts come from what is known: nothing was asked of iFirma for them.
  expect(ifirma.ledger.entries()).toHaveLength(requests);
});

it('tells a refused key, and a press on the notification leads to the keys', async () => {
  const { app, ifirma } = await startConnectedKwit();
  ifirma.changeState((state) => ({
    ...state,
    keys: { ...state.keys, abonent: { current: '00112233445566FF', superseded: [] } },
  }));
  await goTo(app.page, 'Klucze API');
  await keysScreen(app.page).check('abonent');
  await inbox(app.page).bell(1).waitFor();
  await goTo(app.page, 'Pulpit');
  await app.control.chooseNotification();
  await app.page.getByRole('heading', { name: 'Klucze API', level: 1 }).waitFor();

  await keysScreen(app.page).setKey('abonent', '00112233445566FF', { memoryOnly: true });
  await inbox(app.page).bell(0).waitFor();
});

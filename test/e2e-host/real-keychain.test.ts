import { expect, it } from 'vitest';
import { bareEnvironment, newHome, startBus, startUnlockedKeyring } from '../keychain/keyring-session';
import { queueInvoice } from '../e2e/connected-kwit';
import { firstStart } from '../e2e/page-models/first-start';
import { keysScreen } from '../e2e/page-models/keys-screen';
import { goTo } from '../e2e/page-models/sidebar';
import { syncScreen } from '../e2e/page-models/sync-screen';
import { reach, startIfirma } from '../e2e/running-kwit';
import { makeUserDataFolder } from '../e2e/user-data-folder';
import { startKwitInHost } from './running-in-host';

const BUYER = 'Żółw i Synowie Spółka Jawna';
const INVOICE = { buyer: BUYER, lines: [{ name: 'Usługi', quantity: '1', price: '100' }] };

it('keeps keys in the keychain over a restart, and lets everything but sending go on while it is locked', async () => {
  const ifirma = await startIfirma();
  const userDataDir = makeUserDataFolder();
  const home = newHome();
  const bus = await startBus(bareEnvironment(home));
  await startUnlockedKeyring(bus.environment, 'hasło do pęku');
  const unlocked = { ...reach(ifirma), userDataDir, keychain: { busAddress: addressOf(bus) } };

  const first = await startKwitInHost(unlocked);
  await firstStart(first.page).describeCompany();
  const { abonent, faktura } = ifirma.keys;
  await keysScreen(first.page).connect({ login: ifirma.login, keys: { abonent, faktura } });
  await keysScreen(first.page).check('abonent');
  await keysScreen(first.page).rowOf('abonent').getByText('iFirma przyjęła go').waitFor();
  await first.close();

  const second = await startKwitInHost(unlocked);
  await goTo(second.page, 'Klucze API');
  await keysScreen(second.page).rowOf('abonent').getByText('iFirma przyjęła go').waitFor();
  await keysScreen(second.page).rowOf('faktura').getByText('Jeszcze go nie sprawdzono.').waitFor();
  await syncScreen(second.page).read();
  await second.close();
  await bus.stop();

  // The next bus starts the keyring by itself, and nobody gives its password.
  const lockedBus = await startBus(bareEnvironment(home));
  const requestsBefore = ifirma.ledger.entries().length;
  const third = await startKwitInHost({ ...unlocked, keychain: { busAddress: addressOf(lockedBus) } });
  await goTo(third.page, 'Klucze API');
  await third.page.getByText('Klucze niedostępne').waitFor();
  await keysScreen(third.page)
    .rowOf('faktura')
    .getByText('Zapisany, ale magazyn haseł systemu go teraz nie oddaje.')
    .waitFor();
  await queueInvoice({ app: third }, INVOICE);
  await third.page.getByRole('row', { name: BUYER }).getByText('w kolejce').waitFor();
  const locked = await syncScreen(third.page).readInVain();
  await locked.getByText('Magazyn haseł systemu nie odpowiada albo jest zablokowany.').waitFor();
  expect(ifirma.ledger.entries()).toHaveLength(requestsBefore);
});

function addressOf({ environment }: Awaited<ReturnType<typeof startBus>>): string {
  return environment.DBUS_SESSION_BUS_ADDRESS;
}

import { expect, it } from 'vitest';
import { readBackupProtection } from '../../electron/store/backup/backup-file';
import { queueInvoice } from '../e2e/connected-kwit';
import { backupScreen } from '../e2e/page-models/backup-screen';
import { firstStart } from '../e2e/page-models/first-start';
import { goTo } from '../e2e/page-models/sidebar';
import { backupFilesIn, makeUserDataFolder } from '../e2e/user-data-folder';
import { bareEnvironment, newHome, startBus, startUnlockedKeyring } from '../keychain/keyring-session';
import { startKwitInHost } from './running-in-host';

const PASSPHRASE = 'zażółć gęślą jaźń ZAŻÓŁĆ GĘŚLĄ JAŹŃ';
const BUYER = 'Żółw i Synowie';

it('restores an encrypted backup on a computer that never had the company, once its passphrase is the right one (P-04)', async () => {
  const bus = await startBus(bareEnvironment(newHome()));
  await startUnlockedKeyring(bus.environment, 'hasło do pęku');
  const userDataDir = makeUserDataFolder();
  const busAddress = bus.environment.DBUS_SESSION_BUS_ADDRESS;
  const old = await startKwitInHost({ userDataDir, keychain: { busAddress } });
  await firstStart(old.page).describeCompany();
  await old.page.getByRole('button', { name: 'Przejdź do Pulpitu' }).click();
  const lines = [{ name: 'Usługi', quantity: '12', price: '180' }];
  await queueInvoice({ app: old }, { buyer: BUYER, lines });
  const backups = backupScreen(old.page);
  await backups.open();
  await old.page.getByLabel('Nowe hasło').fill(PASSPHRASE);
  await old.page.getByLabel('Powtórz hasło').fill(PASSPHRASE);
  await old.page.getByRole('button', { name: 'Szyfruj nowe kopie' }).click();
  await old.page.getByRole('button', { name: 'Nie szyfruj nowych kopii' }).waitFor();
  await backups.make();
  await backups.proven.waitFor();
  await old.close();

  const { page, control } = await startKwitInHost();
  const isEncrypted = (path: string) => readBackupProtection(path)?.isEncrypted === true;
  const [backup = ''] = backupFilesIn(userDataDir).filter(isEncrypted);
  await control.queueDialog('showOpenDialog', { canceled: false, filePaths: [backup] });
  await page.getByRole('button', { name: 'Odtwórz z pliku kopii…' }).click();
  const { restoring, look, restore } = backupScreen(page);
  const passphrase = restoring.getByLabel('Hasło do kopii');
  await passphrase.fill(PASSPHRASE.toLowerCase());
  await look();
  await restoring.getByText('Kopia się nie otworzyła').waitFor();
  expect(await restoring.getByText(BUYER).count()).toBe(0);

  // Typed, in letters that need AltGr (K-02).
  await passphrase.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(PASSPHRASE);
  expect(await passphrase.inputValue()).toBe(PASSPHRASE);
  await look();
  await restoring.getByText('Pracownia Próbna Jan Nowak').waitFor();
  await restoring.getByText(/2\s656,80/u).waitFor();
  await restore();
  await page.getByRole('heading', { name: 'Pulpit' }).waitFor();
  await goTo(page, 'Faktury');
  await page.getByRole('row', { name: BUYER }).getByText('w kolejce').waitFor();
});

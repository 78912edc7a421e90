import { launchApp, type LaunchedApp } from '../desktop-host/launch-app';
import type { LaunchOptions } from '../desktop-host/launch/launch-options';
import { startIfirmaServer, type IfirmaServer } from '../ifirma-server/ifirma-server';
import { firstStart } from './page-models/first-start';
import { keysScreen } from './page-models/keys-screen';
import { goTo } from './page-models/sidebar';
import { syncScreen } from './page-models/sync-screen';

export type ConnectedKwit = { readonly app: LaunchedApp; readonly ifirma: IfirmaServer };

/** Kwit as built, with a real account on the practice iFirma behind real HTTPS; keys are kept for this run. */
export async function startConnectedKwit(options: LaunchOptions = {}): Promise<ConnectedKwit> {
  const ifirma = await startIfirmaServer();
  const app = await launchApp({
    ifirmaPort: ifirma.port,
    caFile: ifirma.caFile,
    startAt: ifirma.now(),
    keychain: 'absent',
    ...options,
  });
  await firstStart(app.page).describeCompany();
  await keysScreen(app.page).connect({ login: ifirma.login, keys: ifirma.keys }, { memoryOnly: true });
  await app.page.getByRole('button', { name: 'Przejdź do Pulpitu' }).click();
  return { app, ifirma };
}

/** Past the two steps that open a real account: the first read, and the user's consent to send. */
export async function openForSending({ app }: ConnectedKwit): Promise<void> {
  const sync = syncScreen(app.page);
  await sync.open();
  await sync.read();
  await sync.allowSending();
  await goTo(app.page, 'Pulpit');
}

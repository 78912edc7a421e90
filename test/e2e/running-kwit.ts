import { expect, onTestFinished } from 'vitest';
import {
  startIfirmaServer,
  type IfirmaServer,
  type IfirmaServerOptions,
} from '../ifirma-server/ifirma-server';
import { launchApp } from '../program/launch-app';
import type { LaunchedApp } from '../program/launched-app';
import type { LaunchOptions } from '../program/launch-options';

/** Kwit as built. When the test ends it quits, and a violation or a failed call seen on the way fails the test. */
export async function startKwit(options: LaunchOptions = {}): Promise<LaunchedApp> {
  return closeWithTest(await launchApp({ keychain: 'absent', ...options }));
}

/** Fails the test when something went wrong on the way. */
export function closeWithTest<App extends LaunchedApp>(app: App): App {
  let hasEnded = false;
  void app.exited.then(() => {
    hasEnded = true;
  });
  onTestFinished(async () => {
    if (!hasEnded) await app.close();
  });
  return app;
}

/** The practice iFirma over HTTPS, for one test. */
export async function startIfirma(options: IfirmaServerOptions = {}): Promise<IfirmaServer> {
  const ifirma = await startIfirmaServer(options);
  onTestFinished(ifirma.close);
  return ifirma;
}

/** How a start of Kwit reaches that iFirma; both clocks begin at the same instant. */
export function reach(ifirma: IfirmaServer) {
  return { ifirmaPort: ifirma.port, caFile: ifirma.caFile, startAt: ifirma.now() } as const;
}

/** Time passes for both sides. */
export async function passTime({ control }: LaunchedApp, ifirma: IfirmaServer, minutes: number) {
  ifirma.advance(minutes * 60_000);
  await control.advanceClock(minutes * 60_000);
}

/** The person closes the window by its X. On macOS a program outlives its windows and is left by its menu. */
export async function closeLastWindow({ control, exited }: LaunchedApp): Promise<void> {
  await control.closeWindow();
  if (process.platform === 'darwin') {
    await expect.poll(() => control.windowCount()).toBe(0);
    await control.quit();
  }
  await exited;
}

import { onTestFinished } from 'vitest';
import { launchApp, type LaunchedApp } from '../desktop-host/launch-app';
import type { LaunchOptions } from '../desktop-host/launch/launch-options';
import {
  startIfirmaServer,
  type IfirmaServer,
  type IfirmaServerOptions,
} from '../ifirma-server/ifirma-server';

/** Kwit as built. When the test ends it quits, and a violation or a failed call seen on the way fails the test. */
export async function startKwit(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const app = await launchApp({ keychain: 'absent', ...options });
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

import { closeWithTest } from '../e2e/running-kwit';
import { type HostApp, launchInHost } from '../desktop-host/launch-in-host';
import type { HostLaunchOptions } from '../desktop-host/launch/host-launch-options';

/** Kwit as `startKwit` starts it, in the desktop host whatever the target of the other specs. */
export async function startKwitInHost(options: HostLaunchOptions = {}): Promise<HostApp> {
  return closeWithTest(await launchInHost({ keychain: 'absent', ...options }));
}

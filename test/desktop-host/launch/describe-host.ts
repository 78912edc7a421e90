import { type BrowserContext, type Page } from 'playwright-core';
import type { HostOptions } from '../host-options.ts';
import type { LaunchOptions } from './launch-options.ts';

/** 23 November 2026, 9:00 in Poland. */
const DEFAULT_START = '2026-11-23T08:00:00.000Z';

export function describeHost(options: LaunchOptions): Partial<HostOptions> {
  const { ifirmaPort, colorScheme, reducedMotion, locale, timeZone, windowSize } = options;
  return {
    mode: 'test',
    startAt: options.startAt ?? DEFAULT_START,
    ...(ifirmaPort === undefined ? {} : { ifirmaPort }),
    ...(colorScheme === undefined ? {} : { colorScheme }),
    ...(reducedMotion === undefined ? {} : { reducedMotion }),
    ...(locale === undefined ? {} : { locale }),
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(windowSize === undefined ? {} : { windowSize }),
  };
}

export function describeKeychain(keychain: NonNullable<LaunchOptions['keychain']>): Record<string, string> {
  // An address where nobody listens: without one, libsecret would start a bus of its own.
  if (keychain === 'absent') return { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent/bus' };
  const address = keychain === 'inherited' ? process.env['DBUS_SESSION_BUS_ADDRESS'] : keychain.busAddress;
  return address === undefined ? describeKeychain('absent') : { DBUS_SESSION_BUS_ADDRESS: address };
}

/** Waits until the program's first window shows a page of the program. */
export async function findWindow(context: BrowserContext): Promise<Page> {
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  await page.waitForURL(({ protocol }) => protocol === 'https:');
  return page;
}

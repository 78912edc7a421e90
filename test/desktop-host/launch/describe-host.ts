import { join } from 'node:path';
import type { AppFolders } from '../../program/app-folders.ts';
import { DEFAULT_START } from '../../program/launch-options.ts';
import type { HostOptions } from '../host-options.ts';
import type { HostLaunchOptions } from './host-launch-options.ts';

export function describeHost(options: HostLaunchOptions): Partial<HostOptions> {
  const { ifirmaPort, registerPorts, colorScheme, reducedMotion, locale, timeZone, windowSize } = options;
  return {
    mode: 'test',
    startAt: options.startAt ?? DEFAULT_START,
    ...(ifirmaPort === undefined ? {} : { ifirmaPort }),
    ...(registerPorts === undefined ? {} : { registerPorts }),
    ...(colorScheme === undefined ? {} : { colorScheme }),
    ...(reducedMotion === undefined ? {} : { reducedMotion }),
    ...(locale === undefined ? {} : { locale }),
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(windowSize === undefined ? {} : { windowSize }),
  };
}

export function describeKeychain(
  keychain: NonNullable<HostLaunchOptions['keychain']>,
): Record<string, string> {
  // An address where nobody listens: without one, libsecret would start a bus of its own.
  if (keychain === 'absent') return { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent/bus' };
  const address = keychain === 'inherited' ? process.env['DBUS_SESSION_BUS_ADDRESS'] : keychain.busAddress;
  return address === undefined ? describeKeychain('absent') : { DBUS_SESSION_BUS_ADDRESS: address };
}

export function describeHome({ home, temp }: AppFolders): Record<string, string> {
  return {
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_CACHE_HOME: join(home, '.cache'),
    XDG_DATA_HOME: join(home, '.local', 'share'),
    TMPDIR: temp,
  };
}

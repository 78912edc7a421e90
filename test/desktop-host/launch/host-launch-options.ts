import type { LaunchOptions } from '../../program/launch-options.ts';

/** What only the host can be asked for, beside what every target understands. */
export type HostLaunchOptions = Omit<LaunchOptions, 'keychain'> & {
  /** Also a secret service at a bus of its own. */
  readonly keychain?: LaunchOptions['keychain'] | { readonly busAddress: string };
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
};

import type { RegisterPorts } from '../desktop-host/guards/network-guard.ts';

/** How a test starts Kwit, wherever it runs. */
export type LaunchOptions = {
  /** Default: Kwit as built. */
  readonly mainScript?: string;
  /** Give the same folder twice to restart a program. Default: a new one, removed at the end. */
  readonly userDataDir?: string;
  /** Where the fake iFirma listens, and the authority that signed its certificate. */
  readonly ifirmaPort?: number;
  readonly caFile?: string;
  /** Where stand-ins of the public registers listen; without one, a look-up ends the test. */
  readonly registerPorts?: RegisterPorts;
  /** ISO instant; the program's clock starts there and goes on. Default: 2026-11-23, morning in Poland. */
  readonly startAt?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly locale?: string;
  readonly timeZone?: string;
  readonly windowSize?: { readonly width: number; readonly height: number };
  /** `inherited`: the keychain of whoever runs the test; `absent`: every call of a keychain fails. */
  readonly keychain?: 'inherited' | 'absent';
};

/** 23 November 2026, 9:00 in Poland. */
export const DEFAULT_START = '2026-11-23T08:00:00.000Z';

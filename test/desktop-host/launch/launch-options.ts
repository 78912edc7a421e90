import type { HostOptions } from '../host-options.ts';

export type LaunchOptions = {
  /** Default: Kwit as built. */
  readonly mainScript?: string;
  /** Give the same folder twice to restart a program. Default: a new one, removed at the end. */
  readonly userDataDir?: string;
  /** Where the fake iFirma listens, and the authority that signed its certificate. */
  readonly ifirmaPort?: number;
  readonly caFile?: string;
  /** ISO instant; the program's clock starts there and goes on. Default: 2026-11-23, morning in Poland. */
  readonly startAt?: string;
  readonly colorScheme?: HostOptions['colorScheme'];
  readonly reducedMotion?: HostOptions['reducedMotion'];
  readonly locale?: string;
  readonly timeZone?: string;
  readonly windowSize?: { readonly width: number; readonly height: number };
  /** `inherited`: the bus of the test process; `absent`: no secret service; or the address of a bus. */
  readonly keychain?: 'inherited' | 'absent' | { readonly busAddress: string };
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
};

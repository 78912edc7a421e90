import type { RegisterPorts } from './guards/network-guard.ts';

/** Start parameters of the host. The program never sees them: they are taken out of its environment. */
export type HostOptions = {
  /** `test`: network guard, scripted answers, control by the parent process. `start`: a person uses the program. */
  readonly mode: 'test' | 'start';
  /** Local port that answers as www.ifirma.pl; only in tests. */
  readonly ifirmaPort: number | null;
  /** Local ports that answer as the public registers; only in tests. */
  readonly registerPorts: RegisterPorts;
  /** ISO instant at which the program's clock starts; null: the real time. */
  readonly startAt: string | null;
  readonly isHeadless: boolean;
  /** False: no Chromium at all. The program believes its document loaded, and a test speaks over its channels. */
  readonly hasPage: boolean;
  /** `system`: whatever the desktop says. */
  readonly colorScheme: 'light' | 'dark' | 'system';
  readonly reducedMotion: 'reduce' | 'no-preference';
  readonly locale: string;
  readonly timeZone: string;
  /** Replaces the size that the program asks for. */
  readonly windowSize: { readonly width: number; readonly height: number } | null;
};

export const OPTIONS_VARIABLE = 'KWIT_HOST_OPTIONS';
export const CDP_PORT_VARIABLE = 'KWIT_HOST_CDP_PORT';

export const DEFAULT_OPTIONS: HostOptions = {
  mode: 'test',
  ifirmaPort: null,
  registerPorts: {},
  startAt: null,
  isHeadless: true,
  hasPage: true,
  colorScheme: 'light',
  reducedMotion: 'reduce',
  locale: 'pl-PL',
  timeZone: 'Europe/Warsaw',
  windowSize: null,
};

export function takeHostOptions(environment: NodeJS.ProcessEnv): HostOptions {
  const text = environment[OPTIONS_VARIABLE];
  Reflect.deleteProperty(environment, OPTIONS_VARIABLE);
  // Written by launch-app.ts or scripts/start.mjs.
  const given = text === undefined ? {} : (JSON.parse(text) as Partial<HostOptions>);
  return { ...DEFAULT_OPTIONS, ...given };
}

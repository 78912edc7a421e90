import type { RegisterPorts } from '../desktop-host/guards/network-guard.ts';

/** What before-main.ts is told by the launcher. The program never sees it: it is taken out of its environment. */
export type ElectronOptions = {
  readonly userDataDir: string;
  readonly downloadsDir: string;
  /** Local port that answers as www.ifirma.pl. */
  readonly ifirmaPort: number | null;
  /** Local ports that answer as the public registers. */
  readonly registerPorts: RegisterPorts;
  /** ISO instant at which the program's clock starts. */
  readonly startAt: string;
  readonly hasKeychain: boolean;
};

export const OPTIONS_VARIABLE = 'KWIT_ELECTRON_OPTIONS';

/** @throws when the launcher has given none: before-main.ts is for tests only */
export function takeElectronOptions(environment: NodeJS.ProcessEnv): ElectronOptions {
  const text = environment[OPTIONS_VARIABLE];
  if (text === undefined) throw new Error(`${OPTIONS_VARIABLE} is missing`);
  Reflect.deleteProperty(environment, OPTIONS_VARIABLE);
  // Written by launch-in-electron.ts.
  return JSON.parse(text) as ElectronOptions;
}

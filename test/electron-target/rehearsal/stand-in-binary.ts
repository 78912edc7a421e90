import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HostOptions } from '../../desktop-host/host-options.ts';
import { CDP_PORT_VARIABLE, OPTIONS_VARIABLE } from '../../desktop-host/host-options.ts';

/** `start`: the host itself guards and scripts nothing, as Electron does not. */
const HOST: Partial<HostOptions> = { mode: 'start', isHeadless: true, colorScheme: 'light' };

/**
 * An executable that takes Electron's command line and runs the program in the desktop host, for want of the real
 * one: what the launcher and before-main.ts do can be tried with it, Electron itself cannot.
 */
export function makeStandInBinary(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'kwit-rehearsal-'));
  const register = join(import.meta.dirname, '../../desktop-host/register.ts');
  const defaultApp = join(import.meta.dirname, 'default-app.ts');
  const script = `#!/bin/sh
# Each start has a folder of its own, in which its browser's port is looked for.
TMPDIR=$(mktemp -d '${folder}/run-XXXXXX')
export TMPDIR
export ${CDP_PORT_VARIABLE}=0
export ${OPTIONS_VARIABLE}='${JSON.stringify(HOST)}'
exec '${process.execPath}' --inspect=0 --import '${register}' '${defaultApp}' "$@"
`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'electron'), script, { mode: 0o755 });
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

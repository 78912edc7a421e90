/**
 * @file Plays the application inside Electron's binary that `electron -r module app` starts
 * (https://github.com/electron/electron/blob/main/default_app/main.ts), over the desktop host:
 * `node --inspect=0 --import register.ts default-app.ts <arguments of electron>`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { readCommandLine } from './command-line.ts';

const POLL_MS = 20;

const [executable = '', , ...args] = process.argv;
// As Electron's process has it: no script between the binary and what it was given.
process.argv = [executable, ...args];
const { modules, file } = readCommandLine(args);
const requireModule = createRequire(import.meta.url);
for (const module of modules) requireModule(resolve(module));

announceBrowser().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
await import(pathToFileURL(findMain(resolve(file))).href);

function findMain(path: string): string {
  const manifest = join(path, 'package.json');
  if (!existsSync(manifest)) return path;
  // `main` is a path by definition of package.json.
  const { main } = JSON.parse(readFileSync(manifest, 'utf8')) as { main: string };
  return join(path, main);
}

/** Electron's Chromium says on which port it can be driven; the host's writes that into its profile only. */
async function announceBrowser(): Promise<void> {
  for (;;) {
    const port = await findPort();
    if (port !== null) {
      process.stderr.write(`DevTools listening on ws://127.0.0.1:${port}\n`);
      return;
    }
    await delay(POLL_MS, undefined, { ref: false });
  }
}

/** @returns `<port>/devtools/browser/<id>`, null as long as there is none */
async function findPort(): Promise<string | null> {
  for (const folder of await readdir(tmpdir())) {
    const path = join(tmpdir(), folder, 'DevToolsActivePort');
    const [port, address] = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
    if (port && address) return `${port}${address}`;
  }
  return null;
}

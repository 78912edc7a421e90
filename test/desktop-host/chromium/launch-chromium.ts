import { type BrowserContext, chromium } from 'playwright-core';
import { CDP_PORT_VARIABLE, type HostOptions } from '../host-options.ts';

const EXECUTABLE = '/usr/bin/chromium';

/** The first page stands until the program's window takes it over. */
const FIRST_PAGE = 'data:text/html,<title>Kwit</title>';

const FLAGS = [
  // For root, Chromium's sandbox refuses to run; without `--test-type` a bar in the window would say so.
  ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // No `--disable-features` here: it would replace Playwright's list, which keeps Chromium from changing `http:`
  // addresses, among others.
  // The program's own files are answered by the host; nothing else has an address.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  // A window of its own, without tabs and address bar.
  `--app=${FIRST_PAGE}`,
];

/**
 * Starts Chromium with a new empty profile. It is driven through a pipe, so it has no listening socket, and it
 * ends by itself when this process dies and the pipe closes. Only a developer who sets KWIT_HOST_CDP_PORT gets a
 * debugging port, on loopback.
 */
export async function launchChromium(
  options: HostOptions,
  environment: NodeJS.ProcessEnv,
): Promise<BrowserContext> {
  const cdpPort = environment[CDP_PORT_VARIABLE];
  const windowSize = options.windowSize ?? { width: 1280, height: 800 };
  return chromium.launchPersistentContext('', {
    executablePath: EXECUTABLE,
    headless: options.isHeadless,
    args: [
      ...FLAGS,
      `--lang=${options.locale}`,
      `--window-size=${String(windowSize.width)},${String(windowSize.height)}`,
      ...(cdpPort === undefined ? [] : [`--remote-debugging-port=${cdpPort}`]),
    ],
    // A person's window has no test banner and keeps its own size.
    ignoreDefaultArgs: options.isHeadless ? [] : ['--enable-automation'],
    viewport: options.isHeadless ? windowSize : null,
    colorScheme: options.colorScheme === 'system' ? null : options.colorScheme,
    reducedMotion: options.mode === 'test' ? options.reducedMotion : null,
    locale: options.locale,
    timezoneId: options.timeZone,
    serviceWorkers: 'block',
    acceptDownloads: false,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

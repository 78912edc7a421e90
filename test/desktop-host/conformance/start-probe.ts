/**
 * @file The one place that starts the conformance program. Tests use its page and its own channel `evaluate`, so
 * they can be the same for a real Electron.
 */
import { fileURLToPath } from 'node:url';
import type * as E from 'electron';
import type { Page } from 'playwright-core';
import { type HostApp, launchInHost } from '../launch-in-host.ts';
import type { HostLaunchOptions } from '../launch/host-launch-options.ts';

export const PROBE_MAIN = fileURLToPath(new URL('../fixture-app/main.js', import.meta.url));

/** What a snippet finds in the main process of the conformance program. */
export type InMain = {
  readonly electron: typeof E;
  readonly state: {
    events: string[];
    window: E.BrowserWindow;
    secondInstance?: { argv: string[]; workingDirectory: string; additionalData: unknown };
    [name: string]: unknown;
  };
  readonly event: E.IpcMainInvokeEvent;
  /** `import` of the program itself: a snippet is text by then. */
  readonly load: <T = Readonly<Record<string, unknown>>>(specifier: string) => Promise<T>;
};

export type Probe = {
  readonly app: HostApp;
  readonly page: Page;
  /** Runs in the main process, as the handler of an `invoke`. It sees nothing of the test's scope. */
  readonly inMain: <T, A = undefined>(
    snippet: (main: InMain, argument: A) => T,
    argument?: A,
  ) => Promise<Awaited<T>>;
  /** Expression of the page's own world. */
  readonly inPage: <T>(expression: string) => Promise<T>;
  /** The program loads an address by itself; the page that asks for it is gone then. */
  readonly loadFromMain: (address: string, title: string) => Promise<void>;
  readonly stop: () => Promise<void>;
};

export async function startProbe(options: HostLaunchOptions = {}): Promise<Probe> {
  const app = await launchInHost({ mainScript: PROBE_MAIN, ...options });
  const { page } = app;
  await page.waitForFunction('document.readyState === "complete"');
  return {
    app,
    page,
    inMain: (snippet, argument) =>
      page.evaluate(([source, given]) => globalThis.probe.invoke('evaluate', source, given), [
        String(snippet),
        argument,
      ] as const) as Promise<never>,
    loadFromMain: async (address, title) => {
      const snippet = `({ state }, address) => { setTimeout(() => void state.window.loadURL(address), 0); }`;
      await page
        .evaluate(([source, given]) => globalThis.probe.invoke('evaluate', source, given), [
          snippet,
          address,
        ] as const)
        // The answer may come to a page that is gone.
        .catch(() => undefined);
      await page.waitForFunction((expected) => document.title === expected, title);
    },
    inPage: (expression) => page.evaluate(expression),
    stop: async () => {
      await app.close({ expectProblems: true });
    },
  };
}

type ProbeApi = {
  readonly invoke: (channel: string, ...args: readonly unknown[]) => Promise<unknown>;
  readonly send: (channel: string, ...args: readonly unknown[]) => void;
  readonly on: (channel: string, listener: (...args: unknown[]) => void) => () => void;
};
declare global {
  // The conformance program's preload puts it there; `var` is how a global is declared.
  var probe: ProbeApi;
}

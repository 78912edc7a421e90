/** @file Puts together the two scripts that Chromium runs at the start of every document. */
import { type BridgeEnd, createBridgeEnd } from '../bridge/bridge-end.ts';
import { PACK_SOURCES } from '../bridge/pack-value.ts';
import { UNPACK_SOURCES } from '../bridge/unpack-value.ts';
import { DECODER_SOURCES, decodeValue } from '../codec/decode-value.ts';
import { ENCODER_SOURCES, encodeValue } from '../codec/encode-value.ts';
import type { CspViolation } from '../../program/program-records.ts';
import { createEventEmitterClass } from './event-emitter.ts';
import { createIpcRenderer } from './ipc-renderer.ts';
import type { MessageFromPage, PreloadParameters } from './preload-messages.ts';
import {
  createImmediates,
  createPreloadProcess,
  createPreloadRequire,
  PRELOAD_MODULE_SOURCES,
} from './preload-modules.ts';

type Globals = {
  readonly require: (name: string) => unknown;
  readonly process: unknown;
  readonly setImmediate: unknown;
  readonly clearImmediate: unknown;
};
type RunBundle = (globals: Globals) => void;

/** Page's own world: builds what the preload exposes. */
function startPageWorld(parameters: PreloadParameters): void {
  createBridgeEnd(parameters.toPage, parameters.toPreload);
  // Electron creates no window unless the program allows it, and then `open` gives null.
  const report = dispatchEvent.bind(window);
  const Carrier = CustomEvent;
  window.open = (url, frameName, features) => {
    const address = new URL(String(url ?? 'about:blank'), document.baseURI).href;
    const detail = { url: address, frameName: frameName ?? '', features: features ?? '' };
    report(new Carrier(`${parameters.toPreload}-open`, { detail }));
    return null;
  };
}

/**
 * A click with the middle button or a key would open a browser tab, which Chromium loads without asking anyone.
 * Electron asks the program, like for every new window.
 */
function watchLinks(post: (message: MessageFromPage) => void): void {
  const answer = (event: MouseEvent) => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    const wantsWindow = event.button === 1 || event.ctrlKey || event.metaKey || event.shiftKey;
    if (!link?.href || !wantsWindow || event.defaultPrevented) return;
    event.preventDefault();
    post({ kind: 'window-open', url: link.href, frameName: '', features: '' });
  };
  addEventListener('click', answer);
  addEventListener('auxclick', answer);
}

/** A window on a screen has the person's place and size, no browser keys, and asks the program before it closes. */
function watchWindow(post: (message: MessageFromPage) => void): void {
  addEventListener('resize', () => {
    const bounds = { x: screenX, y: screenY, width: outerWidth, height: outerHeight };
    post({ kind: 'window-bounds', bounds });
  });
  addEventListener('keydown', (event) => {
    const isReload = event.key === 'F5' || (event.ctrlKey && event.key.toLowerCase() === 'r');
    const isNewWindow = event.ctrlKey && ['n', 't'].includes(event.key.toLowerCase());
    if (isReload || isNewWindow) event.preventDefault();
  });
  // Chromium would offer to translate the program.
  addEventListener('DOMContentLoaded', () => {
    const meta = document.createElement('meta');
    meta.name = 'google';
    meta.content = 'notranslate';
    document.head.append(meta);
  });
  addEventListener('beforeunload', (event) => {
    event.preventDefault();
  });
}

/** Isolated world: runs the preload bundle. */
function startPreloadWorld(parameters: PreloadParameters, runBundle: RunBundle): void {
  const binding: unknown = Reflect.get(globalThis, parameters.binding);
  const post = (message: MessageFromPage) => {
    if (typeof binding === 'function') Reflect.apply(binding, undefined, [JSON.stringify(message)]);
  };
  const bridge: BridgeEnd = createBridgeEnd(parameters.toPreload, parameters.toPage);
  const EventEmitter = createEventEmitterClass();
  const { ipcRenderer, receive } = createIpcRenderer({
    post,
    encode: encodeValue,
    decode: decodeValue,
    EventEmitter,
  });
  Reflect.set(globalThis, parameters.receiver, receive);

  addEventListener('securitypolicyviolation', (event) => {
    const violation: CspViolation = {
      directive: event.effectiveDirective,
      blockedUri: event.blockedURI,
      sample: event.sample,
      sourceFile: event.sourceFile,
      line: event.lineNumber,
    };
    post({ kind: 'csp-violation', violation });
  });
  addEventListener(`${parameters.toPreload}-open`, (event) => {
    // Dispatched by the script above in the page's own world.
    const detail = Reflect.get(event, 'detail') as { url: string; frameName: string; features: string };
    post({ kind: 'window-open', ...detail });
  });

  watchLinks(post);
  if (parameters.isOnScreen) watchWindow(post);

  try {
    runBundle({
      require: createPreloadRequire({ bridge, ipcRenderer, EventEmitter, parameters }),
      process: createPreloadProcess({ EventEmitter, parameters }),
      ...createImmediates(),
    });
  } catch (error) {
    post({
      kind: 'preload-error',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
    throw error;
  }
}

type Source = (...args: never[]) => unknown;
const BRIDGE_SOURCES: readonly Source[] = [...PACK_SOURCES, ...UNPACK_SOURCES, createBridgeEnd];

/** Subframes get neither script, as in Electron (`nodeIntegrationInSubFrames` is off). */
function wrapForMainFrame(sources: readonly Source[], start: string): string {
  return `(() => {\nif (top !== self) return;\n${sources.map(String).join('\n')}\n${start}\n})();`;
}

export function makePageScript(parameters: PreloadParameters): string {
  return wrapForMainFrame(
    [...BRIDGE_SOURCES, startPageWorld],
    `startPageWorld(${JSON.stringify(parameters)});`,
  );
}

/** @param bundle source text of the program's preload: one CommonJS file */
export function makePreloadScript(parameters: PreloadParameters, bundle: string): string {
  const sources: Source[] = [
    ...BRIDGE_SOURCES,
    ...ENCODER_SOURCES,
    ...DECODER_SOURCES,
    ...PRELOAD_MODULE_SOURCES,
    createEventEmitterClass,
    createIpcRenderer,
    watchLinks,
    watchWindow,
    startPreloadWorld,
  ];
  const run = `({ require, process, setImmediate, clearImmediate }) => {
const module = { exports: {} };
((exports, module) => {
${bundle}
})(module.exports, module);
}`;
  return wrapForMainFrame(sources, `startPreloadWorld(${JSON.stringify(parameters)}, ${run});`);
}

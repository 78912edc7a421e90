/**
 * @file The program's own scheme. Sources: https://www.electronjs.org/docs/latest/api/protocol and
 * spec/api-protocol-spec.ts. Address parsing of `app:` is tested on the pure handler, never here: the host shows
 * the page as https.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mapToChromium, mapToProgram } from '../scheme-map.ts';
import { type Probe, startProbe } from './start-probe.ts';

describe('the protocol handler', () => {
  let probe: Probe;
  beforeAll(async () => {
    probe = await startProbe();
  });
  afterAll(() => probe.stop());

  it.each([
    [
      'sees its own scheme',
      "fetch('/request?a=1').then((r) => r.json()).then((r) => r.url)",
      'app://bundle/request?a=1',
    ],
    [
      'sees the method',
      "fetch('/request', { method: 'PUT' }).then((r) => r.json()).then((r) => r.method)",
      'PUT',
    ],
    [
      'sees headers of the request',
      "fetch('/request', { headers: { 'X-Probe': 'yes' } }).then((r) => r.json()).then((r) => r.header)",
      'yes',
    ],
    ['reads a body', "fetch('/body', { method: 'POST', body: 'żółw' }).then((r) => r.text())", 'got żółw'],
    ['sets the status', "fetch('/headers').then((r) => r.status)", 203],
    ['sets headers', "fetch('/headers').then((r) => r.headers.get('x-kept'))", 'yes'],
    ['sets the content type', "fetch('/headers').then((r) => r.headers.get('content-type'))", 'text/x-probe'],
    [
      'answers bytes unchanged',
      "fetch('/bytes').then((r) => r.arrayBuffer()).then((b) => [...new Uint8Array(b)])",
      [0, 255, 128, 10, 13],
    ],
    ['answers without a body', "fetch('/empty').then(async (r) => [r.status, await r.text()])", [204, '']],
    ['answers 404 for an unknown name', "fetch('/unknown').then((r) => r.status)", 404],
    [
      'fails the request when it throws',
      "fetch('/throws').then(() => 'answered', (error) => error.name)",
      'TypeError',
    ],
    [
      'fails the request when it gives no Response',
      "fetch('/no-response').then(() => 'answered', (error) => error.name)",
      'TypeError',
    ],
    ['serves a secure context', 'isSecureContext', true],
    [
      'serves a document of its own origin',
      'origin !== "null" && new URL("/x", location.href).origin === origin',
      true,
    ],
  ])('%s', async (_name, expression, expected) => {
    expect(await probe.inPage(expression)).toEqual(expected);
  });

  it('may answer later than the next request', async () => {
    await probe.inMain(({ state }) => {
      state['late'] = Promise.withResolvers<Response>();
    });
    const order = await probe.inPage(
      `(async () => {
        const order = [];
        const late = fetch('/late').then((r) => r.text()).then((text) => order.push(text));
        await fetch('/request').then(() => order.push('early'));
        await probe.invoke('evaluate', "({ state }) => state.late.resolve(new Response('late'))");
        await late;
        return order;
      })()`,
    );
    expect(order).toEqual(['early', 'late']);
  });

  it('answers one scheme once, and can be taken away', async () => {
    const outcome = await probe.inMain(({ electron: { protocol } }) => {
      const attempt = (action: () => void) => {
        try {
          action();
          return 'accepted';
        } catch (error) {
          return error instanceof Error ? error.message : '';
        }
      };
      return [
        protocol.isProtocolHandled('app'),
        protocol.isProtocolHandled('other'),
        attempt(() => {
          protocol.handle('app', () => new Response());
        }),
        attempt(() => {
          protocol.handle('other', () => new Response());
        }),
        protocol.isProtocolHandled('other'),
        attempt(() => {
          protocol.unhandle('other');
        }),
        attempt(() => {
          protocol.unhandle('other');
        }),
      ];
    });
    expect(outcome).toEqual([
      true,
      false,
      'Failed to register protocol: app',
      'accepted',
      true,
      'accepted',
      'Failed to unhandle protocol: other',
    ]);
  });

  it('delivers a policy that the page cannot escape, and each violation is counted', async () => {
    const before = (await probe.app.cspViolations()).length;
    await probe.inPage(
      `new Promise((resolve) => {
        const frame = document.createElement('iframe');
        document.addEventListener('securitypolicyviolation', () => resolve(0), { once: true });
        const image = new Image();
        image.src = 'https://www.example.com/spy.png';
      })`,
    );
    await expect
      .poll(async () => (await probe.app.cspViolations()).slice(before))
      .toEqual([
        expect.objectContaining({
          directive: 'img-src',
          blockedUri: 'https://www.example.com/spy.png',
        }) as unknown,
      ]);
    expect(await probe.app.blockedRequests()).toEqual([]);
  });

  it('runs no inline script of a page that has the policy', async () => {
    const before = (await probe.app.cspViolations()).length;
    await probe.loadFromMain('app://bundle/inline.html', 'Inline');
    await expect
      .poll(async () => (await probe.app.cspViolations()).slice(before))
      .toEqual([expect.objectContaining({ directive: 'script-src-elem', blockedUri: 'inline' }) as unknown]);
    expect(await probe.inPage('typeof globalThis.inlineRan')).toBe('undefined');
  });
});

describe('the addresses that Chromium sees', () => {
  it.each([
    ['app://bundle/index.html', 'https://bundle.app.test/index.html'],
    ['app://bundle', 'https://bundle.app.test/'],
    ['app://bundle/a/b.js?x=1#y', 'https://bundle.app.test/a/b.js?x=1#y'],
  ])('%s is shown as %s', (program, chromium) => {
    expect(mapToChromium(program)).toBe(chromium);
    expect(mapToChromium(mapToProgram(chromium))).toBe(chromium);
  });

  it.each([
    'https://www.example.com/',
    'https://bundle.app.test.example.com/',
    'https://user@bundle.app.test/',
    'https://bundle.app.test:8443/',
    'http://bundle.app.test/',
    'about:blank',
    'data:text/html,x',
    'blob:https://bundle.app.test/1',
    'javascript:alert(1)',
  ])('%s is no address of the program', (address) => {
    expect(mapToProgram(address)).toBe(address);
  });
});

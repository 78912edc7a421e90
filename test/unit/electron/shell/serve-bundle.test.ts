import { describe, expect, it } from 'vitest';
import { type BundleManifest, serveBundle } from '../../../../electron/shell/serve-bundle';

const text = (content: string) => new TextEncoder().encode(content);
const manifest: BundleManifest = new Map([
  ['/index.html', { contentType: 'text/html; charset=utf-8', bytes: text('<!doctype html>') }],
  ['/assets/app.js', { contentType: 'text/javascript; charset=utf-8', bytes: text('export {}') }],
]);
const get = (url: string, method = 'GET') => serveBundle(manifest, { method, url });

describe('the app:// handler', () => {
  it('serves a bundled file with its type and every security header', async () => {
    const response = get('app://bundle/index.html');
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('<!doctype html>');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin');
    const policy = response.headers.get('content-security-policy') ?? '';
    for (const directive of [
      "default-src 'none'",
      "connect-src 'none'",
      "require-trusted-types-for 'script'",
    ]) {
      expect(policy).toContain(directive);
    }
    expect(policy).not.toContain('unsafe');
  });

  it('puts the security headers on refusals too', () => {
    expect(get('app://bundle/none').headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('answers HEAD without a body and refuses every other method', async () => {
    const head = get('app://bundle/index.html', 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'get']) {
      expect(get('app://bundle/index.html', method).status).toBe(405);
    }
  });

  const dots = [
    '..',
    '%2e%2e',
    '.%2e',
    '%2E.',
    '%252e%252e',
    '..%2f',
    '..%5c',
    '%5c..',
    '..\\',
    '....//',
    '%c0%ae%c0%ae',
  ];
  const targets = [
    'etc/passwd',
    'index.html',
    'assets/app.js',
    'package.json',
    'main/main.js',
    'C:/Windows/win.ini',
  ];
  const hostile = [
    ...dots.flatMap((dot) =>
      targets.flatMap((target) => [`app://bundle/${dot}/${target}`, `app://bundle/assets/${dot}${target}`]),
    ),
    ...['\0', '%00', '%0a', ' ', '%20', ';', '?', '|', '~', '$', '*'].flatMap((mark) => [
      `app://bundle/index.html${mark === '?' ? '%3f' : mark}x`,
      `app://bundle/${encodeURIComponent(mark)}index.html`,
    ]),
    'app://bundle//index.html',
    'app://bundle/INDEX.HTML',
    'app://bundle/index.html/',
    'app://bundle/assets',
    'app://bundle/assets/',
    'app://bundle/',
    'app://bundle',
    'app://bundle/con',
    'app://bundle/%5c%5cserver%5cshare',
    'app://bundle/C:%5cWindows',
    'app://bundle/file:///etc/passwd',
    `app://bundle/${'a'.repeat(100_000)}`,
    'app://bundle.evil/index.html',
    'app://evil/index.html',
    'app://bundle:80/index.html',
    'app://user@bundle/index.html',
    'app://user:password@bundle/index.html',
    'app://BUNDLE.x/index.html',
    'https://bundle/index.html',
    'file:///index.html',
    'data:text/html,x',
    'javascript:alert(1)',
    'about:blank',
    'not an address',
    '',
  ];

  // URL parsing folds `..` into the root, so some of these name a bundled file in the end: then that file is served.
  it.each(hostile)('never serves anything but a bundled file: %s', async (address) => {
    const response = get(address);
    const body = await response.text();
    if (response.status === 200) expect(['<!doctype html>', 'export {}']).toContain(body);
    else expect([response.status, body]).toEqual([404, '']);
  });

  it('has been tried with at least 150 hostile names', () => {
    expect(hostile.length).toBeGreaterThanOrEqual(150);
  });

  it('ignores query and fragment of a bundled file', () => {
    expect(get('app://bundle/index.html?x=1#/faktury').status).toBe(200);
  });
});

import { describe, expect, it } from 'vitest';
import { isAppUrl } from '../../../../electron/shell/app-origin';

describe('the address of our own page', () => {
  it.each([
    'app://bundle/index.html',
    'app://bundle/index.html#/faktury',
    'app://bundle/',
    'APP://bundle/index.html',
  ])('is recognised: %s', (address) => {
    expect(isAppUrl(address)).toBe(true);
  });

  it.each([
    'app://bundle.evil/index.html',
    'app://evil/bundle/index.html',
    'app://bundle@evil/index.html',
    'app://user@bundle/index.html',
    'app://user:pass@bundle/index.html',
    'app://bundle:443/index.html',
    'app:bundle/index.html',
    'app:///bundle/index.html',
    'apps://bundle/index.html',
    'https://bundle/index.html',
    'https://bundle.app.test/index.html',
    'http://localhost:5173/',
    'file:///C:/Kwit/index.html',
    'javascript:alert(1)',
    'data:text/html,<h1>x</h1>',
    'blob:app://bundle/1',
    'about:blank',
    'about:srcdoc',
    'view-source:app://bundle/index.html',
    'chrome://settings',
    'devtools://devtools/bundled/inspector.html',
    'ws://bundle/',
    '\\\\bundle\\index.html',
    '//bundle/index.html',
    'bundle/index.html',
    '',
    ' ',
    'null',
  ])('is not mistaken for a foreign one: %s', (address) => {
    expect(isAppUrl(address)).toBe(false);
  });
});

/**
 * Where a page must not go, near misses of its own origin among them. `about:blank` is not one: Chromium begins it
 * without asking anyone, and what stands there is refused as a sender. No two lead to the same place: Chromium leaves out
 * a navigation that repeats the one before it within seconds.
 */
export function listForeignAddresses(origin: string): readonly string[] {
  const [scheme = '', host = ''] = origin.split('://');
  return [
    ...['user@', 'user:password@'].map((user) => `${scheme}://${user}${host}/index.html`),
    `${origin}:8443/index.html`,
    `${origin}.example.com/`,
    `${origin}%2eexample.net/`,
    ...FOREIGN_ADDRESSES,
  ];
}

const FOREIGN_ADDRESSES = [
  'https://www.ifirma.pl/',
  'https://www.example.com/',
  'http://www.example.com/',
  'http://localhost/',
  'https://127.0.0.1/',
  'https://[::1]/',
  'https://bundle/',
  'https:\\\\backslashes.example.com\\',
  '//no-scheme.example.com/',
  '\\\\no-scheme-backslashes.example.com\\',
  'ftp://www.example.com/',
  'ws://www.example.com/',
  'file:///etc/passwd',
  'file://bundle/index.html',
  'data:text/html,<p>x</p>',
  'data:text/html;base64,PHA+eDwvcD4=',
  'blob:https://www.example.com/1',
  'javascript:void(document.title = "gone")',
  'JAVASCRIPT:void(document.title = "gone")',
  'java\tscript:void(document.title = "gone")',
  'vbscript:x',
  'chrome://settings',
  'devtools://devtools/bundled/inspector.html',
  'view-source:https://www.example.com/',
  'filesystem:https://www.example.com/x',
  'mailto:jan@example.com',
  'tel:+48123456789',
  'app://bundle.evil/index.html',
  'app://user@bundle/index.html',
  'app://bundle:81/index.html',
  'APP://evil/index.html',
  'app:/bundle/index.html',
  'ms-settings:',
];

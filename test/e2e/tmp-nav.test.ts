import { it } from 'vitest';
import { firstStart } from './page-models/first-start';
import { startKwit } from './running-kwit';
const FOREIGN = [
  'https://www.ifirma.pl/',
  'https://www.example.com/',
  'http://www.example.com/',
  'http://localhost/',
  'https://127.0.0.1/',
  'https://[::1]/',
  'https://bundle/',
  'https://bundle.app.test.example.com/',
  'https://user@bundle.app.test/index.html',
  'https://user:password@bundle.app.test/index.html',
  'https://bundle.app.test:8443/index.html',
  'https://bundle.app.test%2eexample.com/',
  'https:\\\\www.example.com\\',
  '//www.example.com/',
  '\\\\www.example.com\\',
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
  'about:blank',
  'about:srcdoc',
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

it('nav', async () => {
  const app = await startKwit();
  await firstStart(app.page).openDemo();
  const mark = () => app.page.evaluate(() => Reflect.set(window, 'isSamePage', true));
  await mark();
  for (const address of FOREIGN) {
    let how = 'ok';
    try {
      await app.page.evaluate((target) => { try { location.href = target; } catch (e) { return String(e); } return ''; }, address);
      await app.page.waitForTimeout(150);
      const same = await app.page.evaluate(() => Reflect.get(window, 'isSamePage') === true);
      how = same ? 'ok' : 'MOVED ' + app.page.url();
    } catch (e) { how = 'ERR ' + String(e).slice(0, 100) + ' ' + app.page.url(); }
    if (how !== 'ok') {
      console.log(JSON.stringify(address), how);
      await app.page.goto('https://bundle.app.test/index.html').catch((e) => console.log('goto', String(e).slice(0,100)));
      await app.page.waitForTimeout(500);
      await mark();
    }
  }
  await app.close({expectProblems: true});
});

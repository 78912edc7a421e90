import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);

// jsdom lays nothing out: what asks about sizes gets "never changes" and "narrow".
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
window.matchMedia ??= (media) => ({
  media,
  matches: false,
  onchange: null,
  addEventListener: () => {},
  removeEventListener: () => {},
  addListener: () => {},
  removeListener: () => {},
  dispatchEvent: () => false,
});
Element.prototype.scrollIntoView ??= () => undefined;
if (!('escape' in CSS)) {
  Object.assign(CSS, { escape: (text: string) => text.replaceAll(/[^\w-]/gu, (sign) => `\\${sign}`) });
}

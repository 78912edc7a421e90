import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

afterEach(cleanup);

/** jsdom lays nothing out: nothing ever changes its size. */
class StillObserver {
  readonly observe = vi.fn();
  readonly unobserve = vi.fn();
  readonly disconnect = vi.fn();
}

vi.stubGlobal('ResizeObserver', StillObserver);
// No query matches, which is a narrow window.
vi.stubGlobal('matchMedia', (media: string) => Object.assign(new EventTarget(), { media, matches: false }));
vi.stubGlobal('CSS', { escape: (text: string) => text.replaceAll(/[^\w-]/gu, (sign) => `\\${sign}`) });
Element.prototype.scrollIntoView = vi.fn();

/**
 * @file Who sent a message. Sources: https://www.electronjs.org/docs/latest/api/structures/ipc-main-invoke-event,
 * https://www.electronjs.org/docs/latest/api/web-frame-main, https://www.electronjs.org/docs/latest/tutorial/security
 * (item 17) and spec/api-web-frame-main-spec.ts.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type InMain, type Probe, startProbe } from './start-probe.ts';

const describeSender = ({ event, state }: InMain) => {
  const frame = event.senderFrame;
  return {
    isOurContents: event.sender === state.window.webContents,
    isMainFrame: frame !== null && frame === event.sender.mainFrame,
    url: frame?.url ?? null,
    origin: frame?.origin ?? null,
    hasParent: frame !== null && frame.parent !== null,
    isTop: frame !== null && frame.top === frame,
    isDetached: frame?.detached ?? null,
    hasFrame: frame !== null,
  };
};

describe('the sender of a message', () => {
  let probe: Probe;
  beforeAll(async () => {
    probe = await startProbe();
  });
  afterAll(() => probe.stop());
  beforeEach(async () => {
    await probe.app.control.setSenderFault(null);
  });

  it('is the main frame of our window, with its address as the program knows it', async () => {
    expect(await probe.inMain(describeSender)).toEqual({
      isOurContents: true,
      isMainFrame: true,
      url: 'app://bundle/index.html',
      origin: 'app://bundle',
      hasParent: false,
      isTop: true,
      isDetached: false,
      hasFrame: true,
    });
  });

  it('keeps its frame across an await while the page stays', async () => {
    const isThere = await probe.inMain(async ({ event }) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return event.senderFrame !== null;
    });
    expect(isThere).toBe(true);
  });

  it('has lost its frame when the page has navigated meanwhile', async () => {
    await probe.inMain(({ electron, state }) => {
      electron.ipcMain.handle('late-look', async (event) => {
        const atOnce = event.senderFrame !== null;
        await new Promise<void>((resolve) => {
          event.sender.once('did-finish-load', () => {
            resolve();
          });
        });
        state['lateLook'] = [atOnce, event.senderFrame === null];
      });
    });
    await probe.inPage(`(void probe.invoke('late-look'), 0)`);
    await probe.page.reload();
    await expect.poll(() => probe.inMain(({ state }) => state['lateLook'])).toEqual([true, true]);
  });

  it('follows the history of one document', async () => {
    await probe.inPage(`(history.pushState(null, '', '/index.html?invoice=1#lines'), 0)`);
    const { url, isMainFrame } = await probe.inMain(describeSender);
    expect([url, isMainFrame]).toEqual(['app://bundle/index.html?invoice=1#lines', true]);
    await probe.inPage(`(history.pushState(null, '', '/index.html'), 0)`);
  });

  it('lists the frames of a page and forgets removed ones', async () => {
    await probe.inPage(
      `new Promise((resolve) => {
        const frame = document.createElement('iframe');
        frame.name = 'inner';
        frame.onload = resolve;
        frame.src = '/other.html';
        document.body.append(frame);
      }).then(() => 0)`,
    );
    const listFrames = ({ state }: InMain) =>
      state.window.webContents.mainFrame.frames.map((frame) => [
        frame.name,
        frame.url,
        frame.parent === state.window.webContents.mainFrame,
        frame.top === state.window.webContents.mainFrame,
      ]);
    await expect
      .poll(() => probe.inMain(listFrames))
      .toEqual([['inner', 'app://bundle/other.html', true, true]]);
    await probe.inPage(`(document.querySelector('iframe').remove(), 0)`);
    await expect.poll(() => probe.inMain(listFrames)).toEqual([]);
  });

  it.each([
    ['null-frame', { hasFrame: false, url: null }],
    ['detached-frame', { isDetached: true, isMainFrame: true }],
    ['subframe', { hasParent: true, isMainFrame: true }],
    ['foreign-origin', { url: 'https://www.example.com/', isMainFrame: true }],
    ['other-contents', { isOurContents: false, isMainFrame: true }],
  ] as const)('can be made to look wrong in one respect: %s', async (fault, expected) => {
    const before = await probe.inMain(describeSender);
    await probe.app.control.setSenderFault(fault);
    const after = await probe.inMain(describeSender);
    expect(after).toMatchObject(expected);
    expect(after).not.toEqual(before);
    await probe.app.control.setSenderFault(null);
    expect(await probe.inMain(describeSender)).toEqual(before);
  });

  it('can lose its frame after the first await', async () => {
    await probe.app.control.setSenderFault('null-after-await');
    const seen = await probe.inMain(async ({ event }) => {
      const atOnce = event.senderFrame !== null;
      await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
      return [atOnce, event.senderFrame !== null];
    });
    expect(seen).toEqual([true, false]);
  });

  it('is known for one-way messages as well', async () => {
    await probe.inMain(({ electron, state }) => {
      electron.ipcMain.once('who', (event) => {
        state['who'] = [event.senderFrame?.url, event.sender === state.window.webContents];
      });
    });
    await probe.inPage(`(probe.send('who'), 0)`);
    expect(await probe.inMain(({ state }) => state['who'])).toEqual(['app://bundle/index.html', true]);
  });
});

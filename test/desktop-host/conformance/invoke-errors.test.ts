/**
 * @file Errors of `invoke`. Sources: https://www.electronjs.org/docs/latest/api/ipc-main#ipcmainhandlechannel-listener,
 * https://www.electronjs.org/docs/latest/api/ipc-renderer#ipcrendererinvokechannel-args, spec/api-ipc-spec.ts.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Probe, startProbe } from './start-probe.ts';

describe('errors of invoke', () => {
  let probe: Probe;
  beforeAll(async () => {
    probe = await startProbe();
    await probe.inMain(({ electron }) => {
      const { ipcMain } = electron;
      ipcMain.handle('throws-error', () => {
        throw Object.assign(new RangeError('too far'), { code: 'E_FAR', secret: 'internal' });
      });
      ipcMain.handle('rejects', () => Promise.reject(new Error('later')));
      ipcMain.handle('returns-function', () => () => 1);
      ipcMain.handle('empty-message', () => {
        throw new Error('');
      });
      ipcMain.handleOnce('once', () => 'first');
      ipcMain.handle('removed', () => 'there');
    });
  });
  afterAll(() => probe.stop());

  const messageOf = (channel: string) =>
    probe.inPage<string>(
      `probe.invoke('${channel}').then((value) => 'value ' + value, (error) => error.message)`,
    );

  it.each([
    ['throws-error', "Error invoking remote method 'throws-error': RangeError: too far"],
    ['rejects', "Error invoking remote method 'rejects': Error: later"],
    ['throws-text', "Error invoking remote method 'throws-text': only text"],
    ['throws-object', "Error invoking remote method 'throws-object': [object Object]"],
    ['empty-message', "Error invoking remote method 'empty-message': Error"],
    ['nobody', "Error invoking remote method 'nobody': Error: No handler registered for 'nobody'"],
    ['__proto__', "Error invoking remote method '__proto__': Error: No handler registered for '__proto__'"],
    [
      'constructor',
      "Error invoking remote method 'constructor': Error: No handler registered for 'constructor'",
    ],
    [
      'returns-function',
      "Error invoking remote method 'returns-function': Error: An object could not be cloned.",
    ],
  ])('%s rejects with one text', async (channel, text) => {
    expect(await messageOf(channel)).toBe(text);
  });

  it('gives the page an Error without class, code and further fields', async () => {
    const shape = await probe.inPage(
      `probe.invoke('throws-error').catch((error) => ({
        isError: Object.getPrototypeOf(error) === Error.prototype, name: error.name, keys: Object.keys(error), code: error.code,
      }))`,
    );
    expect(shape).toEqual({ isError: true, name: 'Error', keys: [], code: undefined });
  });

  it('tells the page no path of the main process', async () => {
    const stack = await probe.inPage<string>(`probe.invoke('throws-error').catch((error) => error.stack)`);
    expect(stack).not.toContain('fixture-app');
    expect(stack).not.toContain('internal');
  });

  it('prints the original error in the main process', async () => {
    await messageOf('throws-error');
    expect(probe.app.output()).toContain("Error occurred in handler for 'throws-error': RangeError: too far");
  });

  it('counts every rejection that reached the page', async () => {
    const before = (await probe.app.rejections()).length;
    await messageOf('rejects');
    expect((await probe.app.rejections()).slice(before)).toEqual([
      { channel: 'rejects', message: "Error invoking remote method 'rejects': Error: later" },
    ]);
  });

  it('answers once where the program said once', async () => {
    expect(await messageOf('once')).toBe('value first');
    expect(await messageOf('once')).toContain("No handler registered for 'once'");
  });

  it('forgets a removed handler and allows a new one', async () => {
    expect(await messageOf('removed')).toBe('value there');
    await probe.inMain(({ electron }) => {
      electron.ipcMain.removeHandler('removed');
    });
    expect(await messageOf('removed')).toContain("No handler registered for 'removed'");
    await probe.inMain(({ electron }) => {
      electron.ipcMain.handle('removed', () => 'again');
    });
    expect(await messageOf('removed')).toBe('value again');
  });

  it('refuses a second handler of the same channel', async () => {
    const outcome = await probe.inMain(({ electron }) => {
      try {
        electron.ipcMain.handle('rejects', () => 1);
        return 'accepted';
      } catch (error) {
        return String(error);
      }
    });
    expect(outcome).toBe("Error: Attempted to register a second handler for 'rejects'");
  });

  it('refuses a handler that is no function', async () => {
    const outcome = await probe.inMain(({ electron }) => {
      try {
        Reflect.apply(electron.ipcMain.handle, electron.ipcMain, ['text', 'not a function']);
        return 'accepted';
      } catch (error) {
        return error instanceof TypeError;
      }
    });
    expect(outcome).toBe(true);
  });

  it('matches answers with calls when a later call is answered first', async () => {
    await probe.inMain(({ electron }) => {
      let release: (value: string) => void = () => undefined;
      electron.ipcMain.handle('slow', () => new Promise((resolve) => (release = resolve)));
      electron.ipcMain.handle('quick', () => {
        release('slow answer');
        return 'quick answer';
      });
    });
    const answers = await probe.inPage(`Promise.all([probe.invoke('slow'), probe.invoke('quick')])`);
    expect(answers).toEqual(['slow answer', 'quick answer']);
  });

  it('sends one-way messages to listeners, all of them, in order', async () => {
    await probe.inMain(({ electron, state }) => {
      state['heard'] = [];
      const heard = state['heard'] as unknown[];
      electron.ipcMain.on('one-way', (_event, value: unknown) => heard.push(['first', value]));
      electron.ipcMain.on('one-way', (_event, value: unknown) => heard.push(['second', value]));
    });
    await probe.inPage(`(probe.send('one-way', 1), probe.send('one-way', new Date(0)), 0)`);
    const heard = await probe.inMain(({ state }) => state['heard']);
    expect(heard).toEqual([
      ['first', 1],
      ['second', 1],
      ['first', new Date(0)],
      ['second', new Date(0)],
    ]);
  });

  it('ignores a one-way message that nobody listens to', async () => {
    await probe.inPage(`(probe.send('nobody-listens', 1), 0)`);
    expect(await probe.inPage(`probe.invoke('make', '1')`)).toBe(1);
  });
});

import { describe, expect, it } from 'vitest';
import { forgetCopiedKey } from '../../../../electron/keys/forget-copied-key';
import { recordingLog } from '../../../fakes/recording-log';

const KEY = 'EAB0D8ACF3308F3B';

function clipboardWith(text: string | Error) {
  let held = text;
  const log = recordingLog();
  const clipboard = {
    readText: () => (held instanceof Error ? Promise.reject(held) : Promise.resolve(held)),
    clear: () => {
      held = '';
      return Promise.resolve();
    },
  };
  return {
    log,
    held: () => held,
    forget: (keys: readonly string[]) => forgetCopiedKey({ clipboard, log }, keys),
  };
}

describe('the clipboard after a key was stored', () => {
  it.each([KEY, ` ${KEY.toLowerCase()}\n`])('is emptied when it still holds it: "%s"', async (copied) => {
    const { held, forget } = clipboardWith(copied);
    await forget([' EAB0 D8AC F330 8F3B ']);
    expect(held()).toBe('');
  });

  it.each(['FV/11/77', `klucz: ${KEY}`, '0011223344556677', ''])(
    'is left alone when it holds "%s"',
    async (copied) => {
      const { held, forget } = clipboardWith(copied);
      await forget([KEY]);
      expect(held()).toBe(copied);
    },
  );

  it('that does not answer spoils nothing, and its words are not kept', async () => {
    const { log, forget } = clipboardWith(new Error(`cannot read ${KEY}`));
    await forget([KEY]);
    expect(log.lines).toEqual([{ event: 'clipboard.failed', fields: { error: 'Error' } }]);
  });
});

import { describe, expect, test } from 'vitest';
import { readCliOptions } from '../../ifirma-server/cli-options';

describe('the options of npm run ifirma', () => {
  test('are all optional', () => {
    expect(readCliOptions([])).toEqual({
      ok: true,
      value: { port: 0, seed: 'kwit', now: null, isHelpWanted: false },
    });
  });

  test('are read', () => {
    expect(readCliOptions(['--port', '8443', '--seed=other', '--now', '2026-11-23T10:00:00+01:00'])).toEqual({
      ok: true,
      value: { port: 8443, seed: 'other', now: '2026-11-23T09:00:00.000Z', isHelpWanted: false },
    });
  });

  test.each([
    [['--port', 'x'], '--port x: not a port'],
    [['--port', '70000'], '--port 70000: not a port'],
    [['--port', '-1'], '--port'],
    [['--now', 'yesterday'], '--now yesterday: not an instant'],
    [['--port'], '--port'],
    [['--nonsense'], '--nonsense'],
    [['8443'], '8443'],
  ])('%j are refused with what is wrong', (args, reason) => {
    const read = readCliOptions(args);
    expect(read.ok ? '' : read.error).toContain(reason);
  });
});

import { describe, expect, test } from 'vitest';
import { readCliOptions } from '../../ifirma-server/cli-options';

const DEFAULTS = {
  ...{ port: 0, host: '127.0.0.1', stateFile: null, seed: 'kwit', now: null },
  ...{ variant: {}, faults: [], isHelpWanted: false },
};

describe('the options of npm run ifirma', () => {
  test('are all optional', () => {
    expect(readCliOptions([])).toEqual({
      ok: true,
      value: DEFAULTS,
    });
  });

  test('are read', () => {
    const where = ['--port', '8443', '--host', 'localhost', '--state', 'account.json'];
    const what = [
      '--seed=other',
      '--now',
      '2026-11-23T10:00:00+01:00',
      '--variant',
      'key.regenerate=both_valid',
    ];
    const faults = ['--fault', 'http500', '--fault', 'slow,ms=5,on=limit.read'];
    expect(readCliOptions([...where, ...what, ...faults])).toMatchObject({
      ok: true,
      value: {
        ...{ port: 8443, host: 'localhost', stateFile: 'account.json' },
        ...{ seed: 'other', now: '2026-11-23T09:00:00.000Z', isHelpWanted: false },
        variant: { 'key.regenerate': 'both_valid' },
        faults: [{ kind: 'http500' }, { kind: 'slow', ms: 5, on: 'limit.read' }],
      },
    });
  });

  test.each([
    [['--port', 'x'], '--port x: a port is a number from 0 to 65535'],
    [['--port', '70000'], '--port 70000: a port is a number from 0 to 65535'],
    [['--port', '-1'], '--port'],
    [['--host', 'a b'], '--host a b'],
    [['--state', ''], '--state'],
    [['--variant', 'key.regenerate=maybe'], '--variant'],
    [['--variant', 'nonsense=1'], '--variant'],
    [['--fault', 'nonsense'], '--fault nonsense'],
    [['--now', 'yesterday'], '--now yesterday: not an instant'],
    [['--port'], '--port'],
    [['--nonsense'], '--nonsense'],
    [['8443'], '8443'],
  ])('%j are refused with what is wrong', (args, reason) => {
    const read = readCliOptions(args);
    expect(read.ok ? '' : read.error).toContain(reason);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAutosave, type SaveStatus } from '../../../../renderer/documents/autosave';
import type { AppError } from '../../../../shared/app-error';
import { err, ok, type Result } from '../../../../shared/result';

type Answer = Result<{ revision: number }, AppError>;

function anAutosave(answers: (Answer | Promise<Answer>)[] = []) {
  const saved: [number, string][] = [];
  const statuses: SaveStatus[] = [];
  const autosave = createAutosave<string>({
    initialRevision: 1,
    save: (revision, content) => {
      saved.push([revision, content]);
      return Promise.resolve(answers.shift() ?? ok({ revision: revision + 1 }));
    },
    onStatus: (status) => {
      statuses.push(status);
    },
  });
  return { autosave, saved, statuses };
}

describe('saving while typing', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('stores the newest text once, within a second of the last key', async () => {
    const { autosave, saved, statuses } = anAutosave();
    for (const text of ['a', 'ab', 'abc']) autosave.change(text);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(saved).toEqual([[1, 'abc']]);
    expect(statuses.at(-1)).toEqual({ kind: 'saved' });
  });

  it('stores once a second while somebody types on and on without a pause (C-13)', async () => {
    const { autosave, saved } = anAutosave();
    const keyEveryMs = 200;
    for (let key = 1; key <= 150; key += 1) {
      autosave.change('x'.repeat(key));
      await vi.advanceTimersByTimeAsync(keyEveryMs);
      const stored = saved.at(-1)?.[1].length ?? 0;
      expect((key - stored) * keyEveryMs, `after key ${String(key)}`).toBeLessThanOrEqual(1_000);
    }
    expect(saved.length).toBeGreaterThanOrEqual(25);
    expect(saved.length).toBeLessThanOrEqual(30);
  });

  it('counts the second anew after each save, from the first change that it did not hold', async () => {
    const { autosave, saved } = anAutosave();
    autosave.change('a');
    await vi.advanceTimersByTimeAsync(300);
    await autosave.flush();
    await vi.advanceTimersByTimeAsync(500);
    for (const text of ['ab', 'abc', 'abcd', 'abcde']) {
      autosave.change(text);
      await vi.advanceTimersByTimeAsync(240);
    }
    expect(saved).toEqual([[1, 'a']]);
    await vi.advanceTimersByTimeAsync(40);
    expect(saved).toEqual([
      [1, 'a'],
      [2, 'abcde'],
    ]);
  });

  it('starts the next save as soon as a slow one is done, with the newest text', async () => {
    let finishFirst: (answer: Answer) => void = () => undefined;
    const slow = new Promise<Answer>((resolve) => {
      finishFirst = resolve;
    });
    const { autosave, saved } = anAutosave([slow]);
    for (let key = 1; key <= 30; key += 1) {
      autosave.change('x'.repeat(key));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(saved).toEqual([[1, 'x'.repeat(10)]]);
    finishFirst(ok({ revision: 2 }));
    await vi.advanceTimersByTimeAsync(0);
    expect(saved.slice(1)).toEqual([[2, 'x'.repeat(30)]]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(saved).toHaveLength(2);
  });

  it('stores at once when a field is left', async () => {
    const { autosave, saved } = anAutosave();
    autosave.change('abc');
    await autosave.flush();
    expect(saved).toEqual([[1, 'abc']]);
  });

  it('saves what was typed during a save after it, on the revision that save made', async () => {
    let finishFirst: (answer: Answer) => void = () => undefined;
    const first = new Promise<Answer>((resolve) => {
      finishFirst = resolve;
    });
    const { autosave, saved } = anAutosave([first]);
    autosave.change('a');
    const flushed = autosave.flush();
    autosave.change('ab');
    finishFirst(ok({ revision: 7 }));
    await flushed;
    expect(saved).toEqual([
      [1, 'a'],
      [7, 'ab'],
    ]);
  });

  it('keeps the text of a failed save and stores it with the next attempt', async () => {
    const { autosave, saved, statuses } = anAutosave([err({ code: 'disk_full' })]);
    autosave.change('a');
    expect(await autosave.flush()).toEqual({ ok: false, error: { code: 'disk_full' } });
    expect(statuses.at(-1)).toEqual({ kind: 'failed', error: { code: 'disk_full' } });
    expect(await autosave.flush()).toEqual({ ok: true, value: undefined });
    expect(saved).toEqual([
      [1, 'a'],
      [1, 'a'],
    ]);
  });

  it('tries a failed save again within a second while the typing goes on', async () => {
    const { autosave, saved } = anAutosave([err({ code: 'disk_full' })]);
    for (let key = 1; key <= 20; key += 1) {
      autosave.change('x'.repeat(key));
      await vi.advanceTimersByTimeAsync(120);
    }
    expect(saved.map(([revision, text]) => [revision, text.length])).toEqual([
      [1, 9],
      [1, 18],
    ]);
  });

  it('does nothing when there is nothing to store', async () => {
    const { autosave, saved } = anAutosave();
    expect(await autosave.flush()).toEqual({ ok: true, value: undefined });
    expect(saved).toEqual([]);
  });
});

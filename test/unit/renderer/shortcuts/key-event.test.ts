import { describe, expect, it } from 'vitest';
import { comboOf } from '../../../../renderer/lib/key-combo';
import { isReload } from '../../../../renderer/shortcuts/key-event';
import { keysOf, SHORTCUT_IDS } from '../../../../renderer/shortcuts/shortcut-table';

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', true>> = {},
) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('a key press', () => {
  it('with AltGr is a Polish letter and never a shortcut', () => {
    for (const letter of 'ąćęłńóśźż') {
      expect(comboOf(press(letter, { ctrlKey: true, altKey: true }), false)).toBeNull();
      expect(comboOf(press(letter, { altKey: true }), true)).toBeNull();
    }
  });

  it('is written the same whether Shift made the letter large or not', () => {
    expect(comboOf(press('C', { ctrlKey: true, shiftKey: true }), false)).toBe('Mod+Shift+C');
    expect(comboOf(press('c', { ctrlKey: true }), false)).toBe('Mod+C');
  });

  it('has Cmd for its modifier on a Mac and Ctrl elsewhere, and not the other one', () => {
    expect(comboOf(press('n', { metaKey: true }), true)).toBe('Mod+N');
    expect(comboOf(press('n', { ctrlKey: true }), true)).toBeNull();
    expect(comboOf(press('n', { metaKey: true }), false)).toBeNull();
  });

  it('that would reload a page is known as such', () => {
    for (const combo of ['F5', 'Mod+R', 'Mod+Shift+R']) expect(isReload(combo)).toBe(true);
  });
});

describe('the table of keys', () => {
  it.each([
    ['Windows', false],
    ['macOS', true],
  ])('gives no key two meanings on %s', (_name, isMac) => {
    const all = SHORTCUT_IDS.flatMap((id) => keysOf(id, isMac));
    expect(new Set(all).size).toBe(all.length);
  });

  it('never uses Alt with a letter', () => {
    const all = SHORTCUT_IDS.flatMap((id) => [...keysOf(id, false), ...keysOf(id, true)]);
    expect(all.filter((combo) => /Alt\+(?:Shift\+)?.$/u.test(combo))).toEqual([]);
  });

  it('needs neither Insert nor a bare function key on a Mac', () => {
    const needsFn = SHORTCUT_IDS.filter((id) =>
      keysOf(id, true).every((combo) => combo === 'Insert' || /^F\d+$/u.test(combo)),
    );
    expect(needsFn).toEqual([]);
  });
});

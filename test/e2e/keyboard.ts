import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const LONGEST_WAY = 60;
const POINTER_EVENTS = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'wheel', 'touchstart'];

/** A person without a mouse. Every stop on the way must show where the focus is (K-10). */
export function keyboardOf(page: Page) {
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body)
        return { name: '', isVisible: false };
      const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : [];
      const ids = (element.getAttribute('aria-labelledby') ?? '').split(' ');
      const labelling = new Set([...ids.map((id) => document.getElementById(id)), ...labels]);
      const labelText = [...labelling].map((label) => label?.textContent ?? '').join(' ');
      const name = element.getAttribute('aria-label') ?? (labelText.trim() || element.textContent);
      // The ring stands on the element or on the box that is drawn around it.
      // A row has no outline of its own: its cells carry the ring.
      const cell = element.matches('tr') ? element.firstElementChild : null;
      const isRowRinged = cell !== null && getComputedStyle(cell).boxShadow !== 'none';
      const around = [element, element.parentElement, element.parentElement?.parentElement];
      const isVisible = around.some((one) => {
        if (!one) return false;
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
      });
      return { name: name.replaceAll(/\s+/gu, ' ').trim(), isVisible: isVisible || isRowRinged };
    });

  const press = (keys: string) => page.keyboard.press(keys);

  return {
    press,
    focused,
    type: (text: string) => page.keyboard.type(text),
    /** What the keypad's separator writes depends on the keyboard's layout. */
    pressKeypadSeparator: async (text: string) => {
      const session = await page.context().newCDPSession(page);
      const key = {
        key: text,
        code: 'NumpadDecimal',
        windowsVirtualKeyCode: 110,
        location: 3,
        isKeypad: true,
      };
      await session.send('Input.dispatchKeyEvent', { type: 'keyDown', text, ...key });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
      await session.detach();
    },
    /** Tab until the element with this name has the focus; each stop must be visible. */
    tabTo: async (name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
      const passed: string[] = [];
      for (let step = 0; step < LONGEST_WAY; step += 1) {
        const here = await focused();
        if (typeof name === 'string' ? here.name === name : name.test(here.name)) return;
        await press(key);
        const next = await focused();
        passed.push(next.name);
        if (next.name !== '') expect(next.isVisible, `focus on "${next.name}"`).toBe(true);
      }
      throw new Error(`no way to ${String(name)} by ${key}; passed: ${passed.join(' | ')}`);
    },
    waitForFocus: (name: string | RegExp) =>
      expect
        .poll(async () => (await focused()).name)
        .toEqual(typeof name === 'string' ? name : expect.stringMatching(name)),
    value: () =>
      page.evaluate(() => {
        const element = document.activeElement;
        return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
          ? element.value
          : null;
      }),
  };
}

/** By the sidebar, as somebody without a mouse. */
export async function openScreen(page: Page, name: string): Promise<void> {
  const keyboard = keyboardOf(page);
  // The count of waiting documents is part of the link's text.
  await keyboard.tabTo(new RegExp(`^${name}`, 'u'));
  await keyboard.press('Enter');
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}

/**
 * From now on every event of a real pointer is remembered.
 * @returns the kinds seen so far, or that the page was loaded again; a load under way is waited for
 */
export async function watchPointer(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate((kinds) => {
    const seen: string[] = [];
    Reflect.set(window, 'pointerSeen', seen);
    for (const kind of kinds) {
      addEventListener(
        kind,
        (event) => {
          // Enter on a button is a click too, but one without a pointer.
          const isByKey = event instanceof PointerEvent && event.pointerType === '';
          const isFirstHand =
            event.isTrusted && !isByKey && !(event instanceof MouseEvent && event.detail === 0);
          if (isFirstHand) seen.push(kind);
        },
        true,
      );
    }
  }, POINTER_EVENTS);
  const reloaded = ['the page was loaded again'];
  return () =>
    page
      .evaluate(
        () =>
          // A load begins after the key; the second frame is drawn by whoever is there then.
          new Promise<readonly string[] | null>((resolve) => {
            requestAnimationFrame(() => {
              requestAnimationFrame(() => {
                const seen: unknown = Reflect.get(window, 'pointerSeen');
                resolve(Array.isArray(seen) ? seen.map(String) : null);
              });
            });
          }),
      )
      // Gone with the page.
      .then(
        (seen) => seen ?? reloaded,
        () => reloaded,
      );
}

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe holds for serious or critical; the second colours can only add problems of colour. */
export async function findSerious(page: Page, where: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    // Half of a cross-fade has half of its contrast.
    await page.evaluate(() =>
      Promise.allSettled(document.getAnimations().map((animation) => animation.finished)),
    );
    // React Aria's speaker says what is announced and forgets it; it draws nothing.
    const axe = new AxeBuilder({ page }).setLegacyMode(true).exclude('[data-live-announcer]');
    const { violations } = await (colorScheme === 'dark' ? axe.withRules(COLOUR_RULES) : axe).analyze();
    for (const { id, impact, nodes } of violations) {
      if (impact !== 'serious' && impact !== 'critical') continue;
      found.push(...nodes.map((node) => `${where}, ${colorScheme}: ${id} at ${node.target.join(' ')}`));
    }
  }
  return found;
}

/** @file `npm run screenshots`: the pictures of the README, in both themes, from the real program. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchApp } from '../program/launch-app.ts';
import { takeDemoJourney } from './demo-journey.ts';

const PICTURES = new Set(['03-faktura', '05-plan', '07-faktury', '08-wystawiona']);
const folder = join(import.meta.dirname, '..', '..', 'docs', 'screenshots');
mkdirSync(folder, { recursive: true });

for (const colorScheme of ['light', 'dark'] as const) {
  const app = await launchApp({ colorScheme, keychain: 'absent', windowSize: { width: 1280, height: 800 } });
  await takeDemoJourney(app.page, async (name) => {
    if (!PICTURES.has(name)) return;
    await app.page.screenshot({ path: join(folder, `${name.slice(3)}-${colorScheme}.png`) });
  });
  await app.close();
}

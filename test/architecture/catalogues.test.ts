import { getCatalogs } from '@lingui/cli/api';
import { getConfig } from '@lingui/conf';
import { expect, it } from 'vitest';

const [catalogue] = await getCatalogs(getConfig());
if (!catalogue) throw new Error('lingui.config.ts names no catalogue');
const extracted = await catalogue.collect();

it.each(['pl', 'en'])('the %s catalogue holds exactly the texts of the sources', async (language) => {
  const stored = await catalogue.read(language);
  const inSources = Object.keys(extracted ?? {}).sort();
  expect(inSources.length).toBeGreaterThan(400);
  // After changing a text: npx lingui extract --clean
  expect(Object.keys(stored ?? {}).sort()).toEqual(inSources);
});

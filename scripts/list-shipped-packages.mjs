/**
 * @file `npm run licences`, after a build: writes the licence texts of all that is bundled or packed, which "O programie"
 * shows. test/architecture/notices.test.ts holds the file to the build.
 */
import { writeFileSync } from 'node:fs';
import { collectNotices } from './licences/collect-notices.ts';

const target = new URL('../renderer/features/settings/notices.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(collectNotices(), null, 2)}\n`);

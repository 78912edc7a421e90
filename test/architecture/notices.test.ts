import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { collectNotices } from '../../scripts/licences/collect-notices';
import { findRuntimeFolders } from '../../scripts/licences/find-runtime-packages';
import { listCodeFiles, readSource } from './source-files';

const noticeSchema = z.strictObject({
  name: z.string(),
  version: z.string(),
  licence: z.string().min(1),
  text: z.string(),
});
const notices = z
  .array(noticeSchema)
  .parse(JSON.parse(readSource('renderer/features/settings/notices.json')));
const lock = z
  .object({ packages: z.record(z.string(), z.object({ version: z.string().optional() })) })
  .parse(JSON.parse(readSource('package-lock.json'))).packages;
const names = notices.map(({ name }) => name);

describe('the licence texts in “O programie”', () => {
  it('are those of what is bundled and packed now (`npm run build && npm run licences` writes them)', () => {
    expect(notices).toEqual(collectNotices());
  });

  it('are whole: each package has the words of its licence', () => {
    const GRANT = /permission|permitted|free to copy|redistribut|without limitation|licen[cs]e/i;
    expect(notices.filter(({ text }) => text.length < 300 || !GRANT.test(text))).toEqual([]);
  });

  it('cover every package that the lock file puts beside the bundles, in its version', () => {
    const listed = new Set(notices.map(({ name, version }) => `${name} ${version}`));
    const missing = findRuntimeFolders()
      .map((path) => `${path.slice(path.lastIndexOf('node_modules/') + 13)} ${lock[path]?.version ?? '?'}`)
      .filter((entry) => !listed.has(entry));
    expect(missing).toEqual([]);
  });

  it('cover the fonts, which no module imports, and Electron', () => {
    expect(names).toEqual(
      expect.arrayContaining([
        '@fontsource-variable/inter',
        '@fontsource-variable/jetbrains-mono',
        'Roboto',
        'electron',
      ]),
    );
  });

  it('do not count what only compiled the keychain module', () => {
    expect(names.filter((name) => ['prebuild-install', 'tar-fs', 'node-addon-api'].includes(name))).toEqual(
      [],
    );
  });

  it('are in the built page', () => {
    const page = listCodeFiles(['out/renderer'], /\.js$/).map(readSource).join('\n');
    expect(page).toContain('GitHub Inc.');
    expect(page).toContain('SIL OPEN FONT LICENSE');
  });
});

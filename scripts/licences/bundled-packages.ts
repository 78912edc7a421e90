import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';

/** Folder of the package that a file belongs to, as the lock file names it. */
const PACKAGE = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/;

/**
 * Writes down which packages a bundle was made from: of its modules, and of its files, because a font is no module.
 * Vite's own `build.license` looks at modules only.
 *
 * @param root - the checkout; a list goes to `out/packages` for `npm run licences`, and is not packed
 */
export function bundledPackages(root: string, bundleName: string): Plugin {
  return {
    name: 'kwit-bundled-packages',
    apply: 'build',
    generateBundle(_, bundle) {
      const sources = Object.values(bundle).flatMap((part) =>
        part.type === 'chunk' ? part.moduleIds : part.originalFileNames,
      );
      const folders = sources.flatMap((source) => PACKAGE.exec(nameFrom(root, source))?.[0] ?? []);
      const lists = join(root, 'out', 'packages');
      mkdirSync(lists, { recursive: true });
      const list = JSON.stringify([...new Set(folders)].sort(), null, 2);
      writeFileSync(join(lists, `${bundleName}.json`), `${list}\n`);
    },
  };
}

/** A module may carry a mark of its plugin in front, and a query behind. Assets are named from Vite's root. */
function nameFrom(root: string, source: string): string {
  const path = source.replace(/^\0/, '').replace(/\?.*$/, '');
  return (path.startsWith(root) ? relative(root, path) : path)
    .split(sep)
    .join('/')
    .replace(/^(?:\.\.\/)+/, '');
}

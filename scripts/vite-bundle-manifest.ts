import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Lists the page's files with their hashes, so that main serves exactly what was built and nothing else. */
export function bundleManifest(): Plugin {
  let folder = '';
  return {
    name: 'kwit-bundle-manifest',
    apply: 'build',
    configResolved(config) {
      folder = join(config.root, config.build.outDir);
      if (config.build.outDir.startsWith('/')) folder = config.build.outDir;
    },
    closeBundle() {
      const files = readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name !== 'manifest.json')
        .map((entry) => join(entry.parentPath, entry.name))
        .sort();
      const list = files.map((file) => {
        const contentType = CONTENT_TYPES[extname(file)];
        if (!contentType) throw new Error(`no content type for ${file}: add one or do not bundle it`);
        const path = `/${relative(folder, file).split(sep).join('/')}`;
        return { path, contentType, sha256: createHash('sha256').update(readFileSync(file)).digest('hex') };
      });
      writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(list, null, 2)}\n`);
    },
  };
}

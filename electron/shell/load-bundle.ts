import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { BundledFile, BundleManifest } from './serve-bundle';

const listSchema = z.array(
  z.strictObject({ path: z.string().startsWith('/'), contentType: z.string(), sha256: z.string() }),
);

/**
 * Reads the page's files into memory from the list made at build time (`manifest.json`), checking each hash.
 * @throws when a listed file is missing or not the one that was built: the program must not start then.
 */
export function loadBundle(folder: string): BundleManifest {
  const list = listSchema.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  const files = new Map<string, BundledFile>();
  for (const entry of list) {
    const bytes = new Uint8Array(readFileSync(join(folder, ...entry.path.split('/'))));
    if (createHash('sha256').update(bytes).digest('hex') !== entry.sha256) {
      throw new Error(`bundled file was changed after the build: ${entry.path}`);
    }
    files.set(entry.path, { contentType: entry.contentType, bytes });
  }
  return files;
}

import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { z } from 'zod';

const OUT = join(import.meta.dirname, '../../out');
const manifestSchema = z.array(z.object({ path: z.string(), contentType: z.string(), sha256: z.string() }));

/**
 * The built program with one more script in its page: the only way to learn what the policy does to a script that
 * the page itself loads, because what a driver evaluates is exempt from it (reliability-security 11).
 *
 * @returns the main script to start; it lies beside the build, so that it finds the installed packages
 */
export function addScriptToProgram(scriptPath: string): string {
  const copy = mkdtempSync(join(OUT, 'with-script-'));
  onTestFinished(() => {
    rmSync(copy, { recursive: true, force: true });
  });
  for (const part of ['main', 'preload', 'renderer'])
    cpSync(join(OUT, part), join(copy, part), { recursive: true });

  const renderer = join(copy, 'renderer');
  const name = basename(scriptPath);
  cpSync(scriptPath, join(renderer, 'assets', name));
  const index = join(renderer, 'index.html');
  const html = readFileSync(index, 'utf8');
  writeFileSync(
    index,
    html.replace('</body>', `<script type="module" src="/assets/${name}"></script></body>`),
  );

  const manifestPath = join(renderer, 'manifest.json');
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(manifestPath, 'utf8')));
  const hashOf = (path: string) =>
    createHash('sha256')
      .update(readFileSync(join(renderer, path)))
      .digest('hex');
  const added = { path: `/assets/${name}`, contentType: 'text/javascript; charset=utf-8', sha256: '' };
  const files = [...manifest, added].map((file) => ({ ...file, sha256: hashOf(file.path) }));
  writeFileSync(manifestPath, JSON.stringify(files));
  return join(copy, 'main', 'main.js');
}

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { listBundleImports } from '../../scripts/licences/find-runtime-packages';
import { listCodeFiles, readSource } from './source-files';

const bundles = listCodeFiles(['out/main', 'out/preload', 'out/renderer'], /\.(?:m?js|cjs|css|html)$/);
const main = bundles.filter((path) => path.startsWith('out/main/'));
const page = bundles.filter((path) => path.startsWith('out/renderer/'));
/** pdf.js ships its worker and decoders whole; what we wrote never stands in them. */
const ours = bundles.filter((path) => !/\/pdf[.-]/.test(path));

/** Published in iFirma's own description of the signature; the signer checks itself with it at start. */
const IFIRMA_SAMPLE_KEY = 'EAB0D8ACF3308F3B';

const holding = (paths: readonly string[], pattern: RegExp) =>
  paths.filter((path) => pattern.test(readSource(path)));

describe('the preload bundle', () => {
  const preloads = bundles.filter((path) => path.startsWith('out/preload/'));

  it('is one CommonJS file', () => {
    expect(preloads).toEqual(['out/preload/preload.cjs']);
  });

  it('loads Electron and nothing else', () => {
    const source = readSource('out/preload/preload.cjs');
    const required = [...source.matchAll(/\brequire\(\s*["'`]([^"'`]+)["'`]\s*\)/g)].map((match) => match[1]);
    expect(new Set(required)).toEqual(new Set(['electron']));
    expect(source).not.toMatch(/^\s*(?:import|export)\s|\bimport\(/m);
  });

  it('exposes one name to the page', () => {
    const exposed = [
      ...readSource('out/preload/preload.cjs').matchAll(/exposeInMainWorld\(\s*["'`](\w+)["'`]/g),
    ];
    expect(exposed.map((match) => match[1])).toEqual(['kwit']);
  });
});

describe('the main bundle', () => {
  it('leaves outside only what cannot be bundled', () => {
    const allowed = ['better-sqlite3', 'keytar', 'pdfmake'];
    expect(listBundleImports().filter((name) => !allowed.includes(name))).toEqual([]);
  });

  it('has no switch for tests', () => {
    const switches = /process\.env(?:\.|\[["'`])(?:KWIT_|VITEST)|NODE_EXTRA_CA_CERTS|bundle\.app\.test/;
    expect(holding(main, switches)).toEqual([]);
  });

  it('checks certificates and opens no socket of its own', () => {
    expect(
      holding(
        main,
        /rejectUnauthorized["']?\s*:\s*false|setCertificateVerifyProc|(?<!delete process\.env\[["'`]|delete process\.env\.)NODE_TLS_REJECT_UNAUTHORIZED/,
      ),
    ).toEqual([]);
    expect(holding(main, /createServer\(|\.listen\(\s*\d/)).toEqual([]);
  });
});

describe('the page bundle', () => {
  it('has no inline script and no inline style', () => {
    const html = readSource('out/renderer/index.html').replaceAll(/<!--[\s\S]*?-->/g, '');
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
  });

  it('asks nothing of other machines', () => {
    const links = /(?:src|href)=["']https?:|url\(\s*["']?https?:|@import\s+["']https?:/;
    expect(holding(page, links)).toEqual([]);
  });

  it('holds no module of Node or Electron', () => {
    expect(
      holding(
        page.filter((path) => ours.includes(path)),
        /from\s*["'](?:node:|electron["'])/,
      ),
    ).toEqual([]);
  });

  it('is listed file by file in the manifest that main serves from', () => {
    const manifest = z
      .array(z.object({ path: z.string() }))
      .parse(JSON.parse(readSource('out/renderer/manifest.json')));
    const built = listCodeFiles(['out/renderer'], /./).map((path) => path.slice('out/renderer'.length));
    expect(manifest.map(({ path }) => path).sort()).toEqual(
      built.filter((path) => path !== '/manifest.json'),
    );
  });
});

describe('no bundle', () => {
  it('holds code of tests', () => {
    expect(
      holding(bundles, /from\s*["'](?:vitest|fast-check|playwright-core)|fc\.assert\(|describe\(["'`]/),
    ).toEqual([]);
  });

  // A key of iFirma is 16 hexadecimal digits; a literal of that or twice that length is one, or looks like one.
  it('holds anything that looks like a key', () => {
    const known = new Set(['0123456789abcdef', '0123456789ABCDEF', IFIRMA_SAMPLE_KEY]);
    const literal = /["'`]([0-9A-F]{16}|[0-9a-f]{16}|[0-9A-F]{32})["'`]/g;
    const found = ours.flatMap((path) =>
      [...readSource(path).matchAll(literal)].map((match) => match[1] ?? ''),
    );
    expect(found.filter((text) => !known.has(text))).toEqual([]);
  });

  it('knows another origin than its own', () => {
    expect(holding(main, /location\.origin/)).toEqual([]);
    expect(holding(main, /app:\/\/(?!bundle\b)[a-z]/)).toEqual([]);
  });
});

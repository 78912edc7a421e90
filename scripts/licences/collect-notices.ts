import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { findRuntimeFolders } from './find-runtime-packages.ts';
import { UNLICENSE, writeMitText } from './standard-texts.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** What a licence asks to go with every copy: the package, and the words of its own licence file. */
export type Notice = {
  readonly name: string;
  readonly version: string;
  /** SPDX. */
  readonly licence: string;
  readonly text: string;
};

const manifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string().optional(),
  author: z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]).optional(),
});

/** A licence file may be called in the British way, and a notice stands beside an Apache licence. */
const LICENCE_FILE = /^(?:licen[cs]e|unlicense|copying|notice)/i;

/** Packages whose manifest names no licence, with the one of their licence file. */
const UNSTATED: Readonly<Record<string, string>> = { 'png-js': 'MIT' };

/** A second licence that does not stand beside the first. */
const FURTHER_FILES: Readonly<Record<string, string>> = { 'node_modules/pako': 'lib/zlib/README' };

/** Electron is no package of a bundle: its licence goes with its program, and Chromium's many beside it. */
const ELECTRON = 'node_modules/electron';

/** pdfmake carries the face of the draft's PDF without its licence; it is the one that Inter has too. */
const ROBOTO = {
  name: 'Roboto',
  carriedBy: 'node_modules/pdfmake',
  licenceBeside: 'node_modules/@fontsource-variable/inter',
  version: '3.014',
  copyright: 'Copyright 2011 The Roboto Project Authors (https://github.com/googlefonts/roboto-classic)',
};

/**
 * Every package in the built bundles or packed beside them, and the fonts, by name. Needs the build (`out/`) of now.
 *
 * @throws Error for a package without a licence text and without a standard one for it
 */
export function collectNotices(): readonly Notice[] {
  const bundled = ['main', 'preload', 'renderer'].flatMap((name) =>
    z
      .array(z.string())
      .parse(JSON.parse(readFileSync(join(ROOT, 'out', 'packages', `${name}.json`), 'utf8'))),
  );
  const folders = new Set([...bundled, ...findRuntimeFolders(), ELECTRON]);
  const notices = [...folders].map(readNotice);
  if (folders.has(ROBOTO.carriedBy)) notices.push(readRobotoNotice());
  const unique = new Map(notices.map((notice) => [`${notice.name} ${notice.version}`, notice]));
  return [...unique.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, notice]) => notice);
}

function readNotice(folder: string): Notice {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8')));
  const { name, version, author = `the authors of ${name}` } = manifest;
  const licence = manifest.license ?? UNSTATED[name];
  if (licence === undefined) throw new Error(`${folder} names no licence: read it and state it here`);
  const text = readLicenceFiles(folder) || writeStandardText(licence, author);
  if (text === '') throw new Error(`${folder} has no licence file, and ${licence} no standard text here`);
  return { name, version, licence, text };
}

function readRobotoNotice(): Notice {
  const text = readLicenceFiles(ROBOTO.licenceBeside);
  const licence = text.slice(text.indexOf('This Font Software is licensed'));
  return {
    name: ROBOTO.name,
    version: ROBOTO.version,
    licence: 'OFL-1.1',
    text: `${ROBOTO.copyright}\n\n${licence}`,
  };
}

function readLicenceFiles(folder: string): string {
  const own = readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && LICENCE_FILE.test(entry.name))
    .map(({ name }) => name);
  return [...own, ...(FURTHER_FILES[folder] === undefined ? [] : [FURTHER_FILES[folder]])]
    .map((name) =>
      readFileSync(join(ROOT, folder, name), 'utf8')
        .replaceAll('\r\n', '\n')
        .trim(),
    )
    .join('\n\n');
}

/** A few packages state a licence and forget its file. */
function writeStandardText(licence: string, author: string): string {
  switch (licence) {
    case 'MIT':
      return writeMitText(author);
    case 'Unlicense':
      return UNLICENSE;
    default:
      return '';
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One secret in every shape in which it could be lying around. */
export function shapesOf(
  name: string,
  hex: string,
): readonly { readonly name: string; readonly bytes: Buffer }[] {
  const decoded = Buffer.from(hex, 'hex');
  const lower = Buffer.from(hex.toLowerCase());
  const upper = Buffer.from(hex.toUpperCase());
  return [
    { name: `${name} as text`, bytes: lower },
    { name: `${name} as upper-case text`, bytes: upper },
    { name: `${name} as UTF-16`, bytes: Buffer.from(hex.toLowerCase(), 'utf16le') },
    { name: `${name} as bytes`, bytes: decoded },
    // Without padding, so that it is found inside longer text too.
    { name: `${name} in base64`, bytes: Buffer.from(decoded.toString('base64').replaceAll('=', '')) },
    { name: `text of ${name} in base64`, bytes: Buffer.from(lower.toString('base64').replaceAll('=', '')) },
    {
      name: `upper-case text of ${name} in base64`,
      bytes: Buffer.from(upper.toString('base64').replaceAll('=', '')),
    },
  ];
}

export type Place = { readonly name: string; readonly bytes: Buffer };

/** Every file below a folder. */
export function filesBelow(folder: string): readonly Place[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: path.slice(folder.length), bytes: readFileSync(path) }));
}

/** Which secret lies where; empty is what it must be. */
export function findTraces(
  secrets: Readonly<Record<string, string>>,
  places: readonly Place[],
): readonly string[] {
  const shapes = Object.entries(secrets).flatMap(([name, hex]) => shapesOf(name, hex));
  return places.flatMap((place) =>
    shapes
      .filter(({ bytes }) => place.bytes.includes(bytes))
      .map((shape) => `${shape.name} in ${place.name}`),
  );
}

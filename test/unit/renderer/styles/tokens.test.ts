import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const RENDERER = join(import.meta.dirname, '../../../../renderer');
const tokens = readFileSync(join(RENDERER, 'styles/tokens.css'), 'utf8');

type Theme = 'light' | 'dark';
type Account = 'real' | 'demo';

/** `--name: light-dark(oklch(a), oklch(b));` of the root, with the demo account's own laid over. */
function readColours(theme: Theme, account: Account): ReadonlyMap<string, string> {
  const [root = '', demo = ''] = tokens.split("[data-account='demo']");
  const colours = new Map<string, string>();
  for (const block of account === 'demo' ? [root, demo] : [root]) {
    for (const [, name, light, dark] of block.matchAll(
      /--([\w-]+): light-dark\((oklch\([^)]*\)), (oklch\([^)]*\))\)/gu,
    )) {
      colours.set(name ?? '', (theme === 'light' ? light : dark) ?? '');
    }
  }
  return colours;
}

/** CSS Color 4, sections 9.4 and 10.5: OKLCH to linear sRGB. */
function toLinearRgb(oklch: string): readonly [number, number, number] {
  const [lightness = 0, chroma = 0, hue = 0] = (oklch.match(/[\d.]+/gu) ?? []).map(Number);
  const radians = (hue * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(radians), chroma * Math.sin(radians)];
  const L = lightness / 100;
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clamp = (value: number) => Math.min(1, Math.max(0, value));
  return [
    clamp(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clamp(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clamp(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrastOf(one: string, other: string): number {
  const luminanceOf = (colour: string) => {
    const [r, g, b] = toLinearRgb(colour);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [bright = 0, dark = 0] = [luminanceOf(one), luminanceOf(other)].sort((x, y) => y - x);
  return (bright + 0.05) / (dark + 0.05);
}

const SURFACES = ['shell', 'paper', 'sheet', 'inset', 'raised'];
const TEXT: readonly (readonly [ink: string, surfaces: readonly string[]])[] = [
  ['ink', [...SURFACES, 'pressed', 'accent-wash', 'good-wash', 'bad-wash', 'warn-wash']],
  ['ink-2', [...SURFACES, 'accent-wash', 'pressed']],
  ['accent', ['shell', 'paper', 'sheet', 'inset', 'accent-wash']],
  ['good', ['paper', 'sheet', 'inset', 'accent-wash', 'good-wash']],
  ['bad', ['paper', 'sheet', 'inset', 'accent-wash', 'bad-wash']],
  ['warn', ['shell', 'paper', 'sheet', 'inset', 'accent-wash', 'warn-wash']],
  ['on-accent', ['accent', 'accent-strong']],
  ['on-bad', ['bad']],
];
const SHAPES: readonly (readonly [shape: string, surfaces: readonly string[]])[] = [
  ['ink-3', SURFACES],
  ['field-line', ['paper', 'sheet']],
  // The focus ring is drawn in the accent.
  ['accent', [...SURFACES, 'pressed', 'accent-wash']],
];

describe.each([
  ['light', 'real'],
  ['light', 'demo'],
  ['dark', 'real'],
  ['dark', 'demo'],
] as const)('the %s theme of a %s account', (theme, account) => {
  const colours = readColours(theme, account);
  const colour = (name: string) => {
    const value = colours.get(name);
    if (value === undefined) throw new Error(`no token --${name}`);
    return value;
  };

  it.each(TEXT)('lets %s be read on every surface it stands on (4.5 : 1)', (ink, surfaces) => {
    for (const surface of surfaces) {
      expect(contrastOf(colour(ink), colour(surface)), `${ink} on ${surface}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(SHAPES)('lets %s be seen on every surface it stands on (3 : 1)', (shape, surfaces) => {
    for (const surface of surfaces) {
      expect(contrastOf(colour(shape), colour(surface)), `${shape} on ${surface}`).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('the contrast formula', () => {
  it('gives the known ratios of black, white and the grey that is just readable', () => {
    expect(contrastOf('oklch(100% 0 0)', 'oklch(0% 0 0)')).toBeCloseTo(21, 1);
    // #767676 on white is 4.54 : 1.
    expect(contrastOf('oklch(56.7% 0 0)', 'oklch(100% 0 0)')).toBeCloseTo(4.54, 1);
  });
});

describe('styles outside the tokens', () => {
  const files = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.css') && !/styles[/\\]tokens\.css$/u.test(file),
  );

  it('name no colour and no length of their own', () => {
    const raw = files.flatMap((file) =>
      readFileSync(join(RENDERER, file), 'utf8')
        .replaceAll(/\/\*[^]*?\*\//gu, '')
        .split('\n')
        // A media query cannot read a token.
        .filter((line) => !line.includes('@media') && !line.includes('@container'))
        .filter((line) =>
          /#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab)a?\(|\b\d+(?:\.\d+)?(?:px|rem|pt)\b/iu.test(line),
        )
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(files.length).toBeGreaterThan(20);
    expect(raw).toEqual([]);
  });

  it('use only tokens that exist', () => {
    const known = new Set([...tokens.matchAll(/--([\w-]+):/gu)].map(([, name]) => name));
    // Set by React Aria on a popover: the width of what opened it.
    known.add('trigger-width');
    const unknown = files.flatMap((file) =>
      [...readFileSync(join(RENDERER, file), 'utf8').matchAll(/var\(--([\w-]+)/gu)]
        .filter(([, name]) => !known.has(name ?? ''))
        .map(([use]) => `${file}: ${use}`),
    );
    expect(unknown).toEqual([]);
  });
});

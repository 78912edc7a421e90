import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readSource, ROOT } from './source-files';

const BUILD = join(ROOT, 'build');

describe('the icon', () => {
  it('is the mark that the program shows', () => {
    const pathsOf = (source: string) => [...source.matchAll(/ d="([^"]+)"/g)].map((match) => match[1]);
    expect(pathsOf(readSource('build/icon.svg'))).toEqual(pathsOf(readSource('renderer/ui/wordmark.tsx')));
  });

  it('is drawn as large as macOS wants it', () => {
    const png = readFileSync(join(BUILD, 'icon.png'));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1024, 1024]);
  });

  it('is there for Windows and macOS, so that packing downloads no tool to make it', () => {
    expect(readFileSync(join(BUILD, 'icon.ico')).readUInt32BE(0)).toBe(0x00000100);
    expect(readFileSync(join(BUILD, 'icon.icns')).toString('latin1', 0, 4)).toBe('icns');
  });
});

describe('what macOS is asked for', () => {
  const entitlements = [...readSource('build/entitlements.mac.plist').matchAll(/<key>(.+?)<\/key>/g)];

  it('is to compile JavaScript and nothing else, for the program and its helpers', () => {
    expect(entitlements.map((match) => match[1])).toEqual(['com.apple.security.cs.allow-jit']);
    const { mac } = z
      .object({
        mac: z.object({
          hardenedRuntime: z.boolean(),
          entitlements: z.string(),
          entitlementsInherit: z.string(),
        }),
      })
      .parse(parse(readSource('electron-builder.yml')));
    expect(mac).toEqual({
      hardenedRuntime: true,
      entitlements: 'build/entitlements.mac.plist',
      entitlementsInherit: 'build/entitlements.mac.plist',
    });
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkNativeModules } from '../../../../scripts/package/check-native-modules.mjs';
import { aMachO, aMachOOfSeveral, aPe } from './native-headers';

const INTEL = 0x01000007;
const APPLE = 0x0100000c;
const KEYTAR = 'Kwit.app/Contents/Resources/app.asar.unpacked/node_modules/keytar/build/Release/keytar.node';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kwit-native-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const put = (name: string, bytes: Buffer) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), bytes);
};
const check = (system: string, arch: string) => () => {
  checkNativeModules(folder, system, arch);
};

it('refuses the keychain module of an Apple processor in a package for Intel, by name', () => {
  put(KEYTAR, aMachO(APPLE));
  put('sqlite.node', aMachO(INTEL));
  expect(check('darwin', 'x64')).toThrow(/darwin x64.*keytar\.node is for darwin arm64/);
  expect(check('darwin', 'x64')).not.toThrow(/sqlite/);
});

it('refuses a module of another system', () => {
  put('keytar.node', aPe(0x8664));
  expect(check('darwin', 'x64')).toThrow(/win32 x64/);
  expect(check('win32', 'x64')).not.toThrow();
});

it('accepts a module that holds both processors', () => {
  put(KEYTAR, aMachOOfSeveral(INTEL, APPLE));
  expect(check('darwin', 'x64')).not.toThrow();
  expect(check('darwin', 'arm64')).not.toThrow();
});

it('refuses what is no module, and a package without any', () => {
  expect(check('win32', 'x64')).toThrow(/No native module/);
  put('keytar.node', Buffer.from('404: Not Found'));
  expect(check('win32', 'x64')).toThrow(/no system that is known/);
});

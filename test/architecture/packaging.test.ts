import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { FUSES } from '../../scripts/package/fuses.mjs';
import { FUSE_VALUES, fuses, readFuse } from './fuse-values';
import { readSource } from './source-files';

const configuration = z.looseObject({}).parse(parse(readSource('electron-builder.yml')));

describe('the fuses', () => {
  it('are all decided, each with its value', () => {
    const decided = Object.fromEntries(fuses.map(({ name, index }) => [name, readFuse(FUSES, index)]));
    expect(decided).toEqual(FUSE_VALUES);
    expect(FUSES.strictlyRequireAllFuses).toBe(true);
  });
});

describe('the packaging configuration', () => {
  it('keeps the names that the data folder and the keychain depend on', () => {
    expect(configuration).toMatchObject({ appId: 'pl.kwit.desktop', productName: 'Kwit' });
  });

  it('installs for the user, never touches the data, and publishes no update', () => {
    expect(configuration).toMatchObject({
      publish: null,
      nsis: { perMachine: false, deleteAppDataOnUninstall: false, differentialPackage: false },
      dmg: { writeUpdateInfo: false },
    });
  });

  it('leaves the processor of a Mac to the machine that packs, which compiled keytar for its own', () => {
    // electron-builder would build each processor of a list, whatever the command asks for.
    expect(configuration).toMatchObject({ mac: { target: 'dmg' } });
  });

  it('sets the fuses in its hook and nowhere else', () => {
    expect(configuration).toMatchObject({ afterPack: './scripts/package/after-pack.mjs' });
    expect(configuration).not.toHaveProperty('electronFuses');
  });
});

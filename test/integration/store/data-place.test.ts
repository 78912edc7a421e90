import { mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDataPlace } from '../../../electron/store/opening/data-place';
import { prepareDataFolder } from '../../../electron/store/opening/prepare-data-folder';
import { tempFolder } from './temp-company';

/** A user's folder with the clouds of this computer in it, and a program beside it. */
function aComputer(environment: Record<string, string> = {}) {
  const root = tempFolder();
  const [home, programFolder] = [join(root, 'home'), join(root, 'program')];
  for (const folder of [home, programFolder, join(home, 'OneDrive'), join(root, 'przeniesiony')])
    mkdirSync(folder, { recursive: true });
  mkdirSync(join(home, '.dropbox'));
  const info = { personal: { path: join(root, 'przeniesiony') } };
  writeFileSync(join(home, '.dropbox', 'info.json'), JSON.stringify(info));
  const place = createDataPlace({ platform: 'linux', home, environment, programFolder });
  return { root, home, programFolder, place };
}

describe('a place for data', () => {
  it('is anywhere that is no cloud’s and not the program’s', () => {
    const { root, home, place } = aComputer();
    expect(place.refusalOf(join(home, '.config', 'Kwit'))).toBeNull();
    expect(place.refusalOf(join(root, 'program 2', 'Kwit'))).toBeNull();
  });

  it('is none in a cloud, by its name, its variable, or what its program noted', () => {
    const { root, home, place } = aComputer({ OneDriveCommercial: '/srv/firma' });
    expect(place.refusalOf(join(home, 'OneDrive', 'nowy', 'Kwit'))).toEqual({
      code: 'data_in_cloud',
      service: 'OneDrive',
    });
    expect(place.refusalOf('/srv/firma/Kwit')).toEqual({ code: 'data_in_cloud', service: 'OneDrive' });
    expect(place.refusalOf(join(root, 'przeniesiony', 'Kwit'))).toEqual({
      code: 'data_in_cloud',
      service: 'Dropbox',
    });
  });

  it('is none behind a link into a cloud, also where only the folders above exist yet', () => {
    const { root, home, place } = aComputer();
    symlinkSync(join(home, 'OneDrive'), join(root, 'zwykły'));
    expect(place.cloudOf(join(root, 'zwykły'))).toBe('OneDrive');
    expect(place.cloudOf(join(root, 'zwykły', 'jeszcze', 'nie ma'))).toBe('OneDrive');
  });

  it('is none in the folder of the program, which goes whole when it is installed anew', () => {
    const { root, programFolder, place } = aComputer();
    expect(place.refusalOf(programFolder)).toEqual({ code: 'data_in_program_folder' });
    symlinkSync(programFolder, join(root, 'skrót'));
    expect(place.refusalOf(join(root, 'skrót', 'dane'))).toEqual({ code: 'data_in_program_folder' });
  });
});

describe('the data folder', () => {
  it('is made for its owner alone, and closed where it was open to others', () => {
    const { home, place } = aComputer();
    const fresh = join(home, 'a', 'Kwit');
    expect(prepareDataFolder(fresh, place)).toEqual({ ok: true });
    expect(statSync(fresh).mode & 0o777).toBe(0o700);
    const open = join(home, 'open');
    mkdirSync(open, { mode: 0o755 });
    expect(prepareDataFolder(open, place)).toEqual({ ok: true });
    expect(statSync(open).mode & 0o777).toBe(0o700);
  });

  it('is not even made where data may not lie', () => {
    const { home, place } = aComputer();
    const refused = prepareDataFolder(join(home, 'OneDrive', 'Kwit'), place);
    expect(refused).toMatchObject({ ok: false, error: { code: 'data_in_cloud' } });
    expect(readdirSync(join(home, 'OneDrive'))).toEqual([]);
  });

  it('that cannot be made says so', () => {
    const { home, place } = aComputer();
    writeFileSync(join(home, 'plik'), '');
    expect(prepareDataFolder(join(home, 'plik', 'Kwit'), place)).toEqual({
      ok: false,
      error: { code: 'database_read_only' },
    });
  });
});

import { readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { AppErrorOf } from '../../../shared/app-error';
import { readDropboxFolders, recogniseCloudFolder } from '../../../shared/domain/storage/cloud-folder';
import { isInFolder, type Platform } from '../../../shared/domain/storage/folder-path';

export type DataPlaceRefusal = AppErrorOf<'data_in_cloud' | 'data_in_program_folder'>;

/** Where on this computer data may lie, and where only finished backups. */
export type DataPlace = {
  /** The cloud service that a folder belongs to; null where it is none's. */
  readonly cloudOf: (folder: string) => string | null;
  /** Why no database may be opened or made in a folder; null where it may. */
  readonly refusalOf: (folder: string) => DataPlaceRefusal | null;
};

type DataPlaceParts = {
  readonly platform: Platform;
  readonly home: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where the running program lies: installing it anew removes that folder whole (reliability-security 5.4, rule 10). */
  readonly programFolder: string;
};

/** A link is followed: what counts is where the bytes end up, whatever the path to them is called. */
export function createDataPlace(parts: DataPlaceParts): DataPlace {
  const { platform, home, programFolder } = parts;
  const surroundings = {
    ...parts,
    home: followLinks(home),
    dropboxFolders: dropboxInfoPaths(parts).flatMap((path) => readDropboxFolders(readText(path))),
  };
  const cloudOf = (folder: string) =>
    recogniseCloudFolder(folder, { ...surroundings, home }) ??
    recogniseCloudFolder(followLinks(folder), surroundings);
  return {
    cloudOf,
    refusalOf: (folder) => {
      const service = cloudOf(folder);
      if (service !== null) return { code: 'data_in_cloud', service };
      const isInProgram = isInFolder(followLinks(folder), followLinks(programFolder), platform);
      return isInProgram ? { code: 'data_in_program_folder' } : null;
    },
  };
}

/** https://help.dropbox.com/installs/locate-dropbox-folder */
function dropboxInfoPaths({ platform, home, environment }: DataPlaceParts): readonly string[] {
  if (platform !== 'windows') return [join(home, '.dropbox', 'info.json')];
  return ['APPDATA', 'LOCALAPPDATA']
    .map((name) => environment[name] ?? '')
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, 'Dropbox', 'info.json'));
}

/** The real place of a path; of its part that exists, where the rest does not yet. */
function followLinks(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(followLinks(above), basename(path));
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // No such program here.
    return '';
  }
}

import { z } from 'zod';
import { folderNames, isInFolder, type Platform } from './folder-path';

/** What tells where the clouds of a computer lie. */
export type CloudSurroundings = {
  readonly platform: Platform;
  /** The user's own folder. */
  readonly home: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** As Dropbox's own `info.json` names them (`readDropboxFolders`). */
  readonly dropboxFolders: readonly string[];
};

const ONEDRIVE_VARIABLES = ['OneDrive', 'OneDriveConsumer', 'OneDriveCommercial'];

/** Folders that the clouds make in the user's own one, in Polish and in English. */
const IN_HOME: readonly (readonly [service: string, name: RegExp])[] = [
  ['OneDrive', /^onedrive( - .+)?$/iu],
  ['Dropbox', /^dropbox( \(.+\))?$/iu],
  ['Google Drive', /^(google ?drive|my drive|mój dysk)( \(.+\))?$/iu],
  ['iCloud Drive', /^icloud ?drive$/iu],
];
/** Google's drive has a letter of its own on Windows, with these at its top. */
const ON_GOOGLES_DRIVE = /^(my drive|mój dysk|shared drives|dyski współdzielone|other computers)$/iu;
/** Below `~/Library/CloudStorage` a folder is `OneDrive-Firma` or `GoogleDrive-zofia@example.com`. */
const IN_CLOUD_STORAGE: readonly (readonly [service: string, start: RegExp])[] = [
  ['OneDrive', /^onedrive/iu],
  ['Google Drive', /^googledrive/iu],
  ['Dropbox', /^dropbox/iu],
];

/**
 * The service whose folder `path` lies in: "OneDrive", "Google Drive", "iCloud Drive", "Dropbox", on macOS any other
 * that uses the system's way too; null where it lies in none (product.md P-05). A database there would be uploaded in
 * the middle of a write and brought back from another computer; a finished backup may lie there.
 *
 * @param path absolute, with links followed.
 */
export function recogniseCloudFolder(path: string, surroundings: CloudSurroundings): string | null {
  const { platform, home, environment, dropboxFolders } = surroundings;
  const isIn = (folder: string) => isInFolder(path, folder, platform);
  const oneDrives = ONEDRIVE_VARIABLES.map((name) => environment[name] ?? '');
  if (oneDrives.some(isIn)) return 'OneDrive';
  if (dropboxFolders.some(isIn)) return 'Dropbox';
  const inHome = isIn(home) ? namesBelow(path, home, platform) : [];
  const byName = IN_HOME.find(([, name]) => name.test(inHome[0] ?? ''))?.[0];
  if (byName !== undefined) return byName;
  if (platform === 'windows') return ON_GOOGLES_DRIVE.test(namesOf(path)[1] ?? '') ? 'Google Drive' : null;
  return platform === 'macos' ? recogniseOnMac(inHome, namesOf(path)) : null;
}

/** The folders that Dropbox says it keeps, from the text of its `info.json`; none where that cannot be read. */
export function readDropboxFolders(infoText: string): readonly string[] {
  try {
    return Object.values(infoSchema.parse(JSON.parse(infoText))).flatMap((account) => account.path ?? []);
  } catch {
    return [];
  }
}

/** One entry an account, `personal` and `business` (https://help.dropbox.com/installs/locate-dropbox-folder). */
const infoSchema = z.record(z.string(), z.object({ path: z.string().optional() }));

function recogniseOnMac(inHome: readonly string[], names: readonly string[]): string | null {
  const [library, place, cloud] = inHome;
  if (library === 'library' && place === 'mobile documents') return 'iCloud Drive';
  if (library === 'library' && place === 'cloudstorage' && cloud !== undefined)
    return IN_CLOUD_STORAGE.find(([, start]) => start.test(cloud))?.[0] ?? cloud.split('-', 1).join('');
  return names[0] === 'volumes' && names[1] === 'googledrive' ? 'Google Drive' : null;
}

function namesOf(path: string): readonly string[] {
  return folderNames(path, 'windows');
}

function namesBelow(path: string, folder: string, platform: Platform): readonly string[] {
  return folderNames(path, platform).slice(folderNames(folder, platform).length);
}

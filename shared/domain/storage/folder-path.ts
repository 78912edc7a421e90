/** The systems that Kwit runs on, as far as they spell paths differently. */
export type Platform = 'windows' | 'macos' | 'linux';

/**
 * The names on the way to a folder, so that two spellings of one place are equal: Windows and macOS take upper and
 * lower case for the same, macOS writes accents in two signs, and Windows knows two slashes and a prefix of its own.
 *
 * @param path absolute.
 */
export function folderNames(path: string, platform: Platform): readonly string[] {
  const slashed = platform === 'windows' ? path.replaceAll('\\', '/').replace(/^\/\/\?\//u, '') : path;
  const names = slashed
    .normalize('NFC')
    .split('/')
    .filter((name) => name !== '' && name !== '.');
  return platform === 'linux' ? names : names.map((name) => name.toLowerCase());
}

/** Whether `path` is `folder` or lies below it. */
export function isInFolder(path: string, folder: string, platform: Platform): boolean {
  const below = folderNames(path, platform);
  const above = folderNames(folder, platform);
  return above.length > 0 && above.every((name, index) => below[index] === name);
}

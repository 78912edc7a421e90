import { existsSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What Electron knows about a program from its folder and the system. */
export type ProgramInfo = {
  readonly appPath: string;
  readonly name: string;
  readonly version: string;
  /** The platform's usual folders, as Electron names them on Linux. */
  readonly systemPaths: Readonly<Record<string, string>>;
};

export function readProgramInfo(mainScript: string, environment: NodeJS.ProcessEnv): ProgramInfo {
  const appPath = findPackageFolder(dirname(mainScript));
  const manifest = readManifest(join(appPath, 'package.json'));
  const home = environment['HOME'] ?? homedir();
  const appData = environment['XDG_CONFIG_HOME'] ?? join(home, '.config');
  const inHome = (name: string) => join(home, name);
  return {
    appPath,
    name: manifest.productName ?? manifest.name ?? 'Electron',
    version: manifest.version ?? '0.0.0',
    systemPaths: {
      home,
      appData,
      temp: tmpdir(),
      exe: process.execPath,
      desktop: inHome('Desktop'),
      documents: inHome('Documents'),
      downloads: inHome('Downloads'),
      music: inHome('Music'),
      pictures: inHome('Pictures'),
      videos: inHome('Videos'),
    },
  };
}

function findPackageFolder(folder: string): string {
  if (existsSync(join(folder, 'package.json')) || dirname(folder) === folder) return folder;
  return findPackageFolder(dirname(folder));
}

function readManifest(path: string) {
  if (!existsSync(path)) return {};
  // package.json: these three are strings by definition.
  return JSON.parse(readFileSync(path, 'utf8')) as { name?: string; productName?: string; version?: string };
}

import { join } from 'node:path';
import { flipFuses } from '@electron/fuses';
import { Arch } from 'electron-builder';
import { checkNativeModules } from './check-native-modules.mjs';
import { FUSES } from './fuses.mjs';

/**
 * Hook of electron-builder: refuses native modules of another machine, and sets the fuses after packing and before
 * signing, so that the signature covers them.
 *
 * @param {import('electron-builder').AfterPackContext} context
 */
export async function afterPack({ appOutDir, arch, electronPlatformName, packager }) {
  checkNativeModules(appOutDir, electronPlatformName, Arch[arch]);
  await flipFuses(join(appOutDir, nameProgram(electronPlatformName, packager)), FUSES);
}

/**
 * @param {string} platform
 * @param {import('electron-builder').AfterPackContext['packager']} packager
 */
function nameProgram(platform, packager) {
  const name = packager.appInfo.productFilename;
  switch (platform) {
    case 'win32':
      return `${name}.exe`;
    case 'darwin':
      return `${name}.app`;
    default:
      // Only Linux has a name of its own for the program file.
      return (
        /** @type {{ executableName?: string }} */ (/** @type {unknown} */ (packager)).executableName ?? name
      );
  }
}

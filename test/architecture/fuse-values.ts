import { FuseV1Options } from '@electron/fuses';

/** Every fuse of Electron with the value it has in Kwit, by name. */
export const FUSE_VALUES = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
  WasmTrapHandlers: true,
};
/** An enum of numbers also maps back from each number to its name. */
export const fuses = Object.entries(FuseV1Options).flatMap(([name, index]) =>
  typeof index === 'number' ? [{ name, index }] : [],
);

export const readFuse = (settings: object, index: number): unknown => Reflect.get(settings, index);

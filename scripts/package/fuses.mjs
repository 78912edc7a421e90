import { FuseV1Options, FuseVersion } from '@electron/fuses';

/**
 * Every fuse of Electron with its value and reason (reliability-security 10). `strictlyRequireAllFuses` fails the
 * packaging when a new Electron brings a fuse that nobody has decided on.
 *
 * @type {import('@electron/fuses').FuseConfig}
 */
export const FUSES = {
  version: FuseVersion.V1,
  strictlyRequireAllFuses: true,
  // The program is not a Node that others may start; long work runs in the utility process.
  [FuseV1Options.RunAsNode]: false,
  // One-way switch. Nothing is stored in cookies anyway.
  [FuseV1Options.EnableCookieEncryption]: true,
  // Closes NODE_OPTIONS and NODE_EXTRA_CA_CERTS.
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  // No debugger on the shipped program.
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  // A changed archive ends the program.
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  // Without it the search path goes around the archive and its check.
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  // None is shipped.
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  // file:// is not used.
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  // Electron's default, stated: performance only.
  [FuseV1Options.WasmTrapHandlers]: true,
};

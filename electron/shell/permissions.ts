import { session } from 'electron';

/** Electron grants every permission by default; Kwit needs none. Both handlers are needed (checklist item 5). */
export function denyAllPermissions(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, _permission, callback) => {
    callback(false);
  });
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.setDisplayMediaRequestHandler((_request, callback) => {
    callback({});
  });
}

import { session } from 'electron';

/** Writing text to the clipboard on the user's press (copying an amount); reading it is denied like the rest. */
const GRANTED = 'clipboard-sanitized-write';

/** Electron grants every permission by default; Kwit needs one. Both handlers are needed (checklist item 5). */
export function denyPermissions(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, permission, callback) => {
    callback(permission === GRANTED);
  });
  defaultSession.setPermissionCheckHandler((_contents, permission) => permission === GRANTED);
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.setDisplayMediaRequestHandler((_request, callback) => {
    callback({});
  });
}

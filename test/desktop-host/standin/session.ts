import { EventEmitter } from 'node:events';
import type * as E from 'electron';
import type { AppLifecycle } from './app-lifecycle.ts';
import { withMembers } from './with-members.ts';

type RequestHandler = Parameters<E.Session['setPermissionRequestHandler']>[0];
type CheckHandler = Parameters<E.Session['setPermissionCheckHandler']>[0];
type DeviceHandler = Parameters<E.Session['setDevicePermissionHandler']>[0];
type RequestListener = (
  details: { readonly url: string; readonly method: string },
  answer: (response: E.CallbackResponse) => void,
) => void;
type DisplayHandler = Parameters<E.Session['setDisplayMediaRequestHandler']>[0];

/** The default session (https://www.electronjs.org/docs/latest/api/session). Kwit has no other partition. */
export function createSession(lifecycle: AppLifecycle, protocol: object) {
  let requestHandler: RequestHandler = null;
  let checkHandler: CheckHandler = null;
  let deviceHandler: DeviceHandler = null;
  let displayHandler: DisplayHandler = null;
  let requestListener: RequestListener | null = null;

  const members = {
    setPermissionRequestHandler: (handler: RequestHandler) => {
      requestHandler = handler;
    },
    setPermissionCheckHandler: (handler: CheckHandler) => {
      checkHandler = handler;
    },
    setDevicePermissionHandler: (handler: DeviceHandler) => {
      deviceHandler = handler;
    },
    setDisplayMediaRequestHandler: (handler: DisplayHandler) => {
      displayHandler = handler;
    },
    setSpellCheckerEnabled: () => undefined,
    clearStorageData: () => Promise.resolve(),
    getUserAgent: () => 'Kwit desktop host',
    /** One listener at a time, without a filter. */
    webRequest: {
      onBeforeRequest: (listener: RequestListener | null) => {
        requestListener = listener;
      },
    },
  } satisfies Pick<
    E.Session,
    | 'setPermissionRequestHandler'
    | 'setPermissionCheckHandler'
    | 'setDevicePermissionHandler'
    | 'setDisplayMediaRequestHandler'
    | 'setSpellCheckerEnabled'
    | 'clearStorageData'
    | 'getUserAgent'
  > & { readonly webRequest: object };
  const defaultSession = withMembers(new EventEmitter(), { ...members, protocol });

  const session = {
    get defaultSession() {
      lifecycle.assertReady('Session cannot be used');
      return defaultSession;
    },
    fromPartition: (): never => {
      throw new Error('the desktop host has the default session only');
    },
  };
  return {
    session,
    defaultSession,
    /** Electron grants what no handler denies. */
    isPermissionGranted: (permission: string) =>
      new Promise<boolean>((resolve) => {
        // A name that the types do not know must be denied as well.
        const name = permission as Parameters<NonNullable<RequestHandler>>[1];
        if (!requestHandler) resolve(true);
        else
          Reflect.apply(requestHandler, undefined, [
            null,
            name,
            resolve,
            { requestingUrl: '', isMainFrame: true },
          ]);
      }),
    isPermissionChecked: (permission: string): boolean =>
      checkHandler === null || Boolean(Reflect.apply(checkHandler, undefined, [null, permission, '', {}])),
    isDeviceAllowed: (): boolean =>
      deviceHandler === null ||
      Boolean(Reflect.apply(deviceHandler, undefined, [{ deviceType: 'usb', origin: '', device: {} }])),
    hasDisplayHandler: () => displayHandler !== null,
    /** False when the program cancels the request. */
    allowsRequest: (url: string, method: string) =>
      new Promise<boolean>((resolve) => {
        if (!requestListener) resolve(true);
        else
          requestListener({ url, method }, ({ cancel }) => {
            resolve(cancel !== true);
          });
      }),
  };
}

export type SessionHost = ReturnType<typeof createSession>;

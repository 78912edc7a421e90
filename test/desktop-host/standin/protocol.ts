import type * as E from 'electron';
import type { AppLifecycle } from './app-lifecycle.ts';

type SchemeHandler = (request: Request) => Response | Promise<Response>;

/** Custom schemes (https://www.electronjs.org/docs/latest/api/protocol). */
export function createProtocol(lifecycle: AppLifecycle) {
  const handlers = new Map<string, SchemeHandler>();
  let privileged: readonly E.CustomScheme[] | null = null;

  const protocol = {
    registerSchemesAsPrivileged: (schemes: E.CustomScheme[]) => {
      lifecycle.assertNotReady('protocol.registerSchemesAsPrivileged');
      if (privileged !== null)
        throw new Error('protocol.registerSchemesAsPrivileged can be called once only');
      privileged = schemes;
    },
    handle: (scheme: string, handler: Parameters<typeof E.protocol.handle>[1]) => {
      lifecycle.assertReady('protocol.handle cannot be called');
      if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
      handlers.set(scheme, handler);
    },
    unhandle: (scheme: string) => {
      if (!handlers.delete(scheme)) throw new Error(`Failed to unhandle protocol: ${scheme}`);
    },
    isProtocolHandled: (scheme: string) => handlers.has(scheme),
  } satisfies Pick<
    typeof E.protocol,
    'registerSchemesAsPrivileged' | 'handle' | 'unhandle' | 'isProtocolHandled'
  >;
  return {
    protocol,
    findHandler: (scheme: string) => handlers.get(scheme),
    privilegedSchemes: () => privileged ?? [],
  };
}

import net, { type LookupFunction } from 'node:net';
import type { LookupAddress } from 'node:dns';

/** How the name of iFirma leads to it, or does not. */
export type RouteMode =
  | { readonly kind: 'direct' }
  /** The name server is silent. */
  | { readonly kind: 'no_answer' }
  /** It gives these addresses; of those that the program does not refuse, the ones in `alive` lead to iFirma. */
  | { readonly kind: 'addresses'; readonly addresses: readonly string[]; readonly alive: readonly string[] }
  /** The address is right, and nobody answers the knock. */
  | { readonly kind: 'no_connection'; readonly onKnock: () => void }
  | { readonly kind: 'unreachable' };

const ALIVE = '127.0.0.1';
/** Nobody listens there. */
const DEAD = '127.0.0.9';

/**
 * Between the program and the network guard: the program's own look-up and Node's own choice among addresses run as
 * they are, and what comes out of them leads to loopback.
 */
export function openRoute(gatePort: number) {
  let mode: RouteMode = { kind: 'direct' };
  const guarded = net.Socket.prototype.connect;
  const routed = function (this: net.Socket, ...args: unknown[]): unknown {
    const options = readOptions(args);
    if (mode.kind === 'direct' || options?.host !== 'www.ifirma.pl')
      return Reflect.apply(guarded, this, args);
    const current = mode;
    switch (current.kind) {
      case 'no_connection':
        process.nextTick(current.onKnock);
        return this;
      case 'unreachable': {
        const error = Object.assign(new Error('connect ENETUNREACH'), { code: 'ENETUNREACH' });
        process.nextTick(() => this.destroy(error));
        return this;
      }
      case 'no_answer':
      case 'addresses': {
        const lookup: LookupFunction = (_host, asked, callback) => {
          if (current.kind === 'no_answer' || options.lookup === undefined) return;
          lookUpEach(options.lookup, current.addresses, (error, found) => {
            const led = found.map(() => ({ address: DEAD, family: 4 }));
            found.forEach(({ address }, index) => {
              if (current.alive.includes(address)) led[index] = { address: ALIVE, family: 4 };
            });
            if (asked.all === true) callback(error, led);
            else callback(error, led[0]?.address ?? '', 4);
          });
        };
        return Reflect.apply(guarded, this, [{ ...options, host: 'localhost', port: gatePort, lookup }]);
      }
    }
  };
  Reflect.set(net.Socket.prototype, 'connect', routed);
  return {
    set: (next: RouteMode) => {
      mode = next;
    },
    close: () => {
      Reflect.set(net.Socket.prototype, 'connect', guarded);
    },
  };
}

type ConnectOptions = { readonly host?: string; readonly lookup?: LookupFunction };

function readOptions(args: readonly unknown[]): ConnectOptions | null {
  const [first] = args;
  if (Array.isArray(first)) return readOptions(first);
  // The documented options of `socket.connect`.
  return typeof first === 'object' && first !== null ? first : null;
}

/** The program's look-up, asked with numbers: they come back as they are unless the program refuses them. */
function lookUpEach(
  lookup: LookupFunction,
  [first, ...others]: readonly string[],
  done: (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => void,
): void {
  if (first === undefined) {
    done(null, []);
    return;
  }
  lookup(first, { all: true }, (error, found) => {
    if (error !== null) done(error, []);
    else {
      lookUpEach(lookup, others, (later, rest) =>
        done(later, [...(Array.isArray(found) ? found : []), ...rest]),
      );
    }
  });
}

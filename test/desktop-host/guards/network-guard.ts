/**
 * @file Tests only. The program has a fixed host, port 443 and full certificate checks; the redirection to a
 * local server happens below it, on the socket, so TLS, server name and events stay real.
 */
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net, { isIP } from 'node:net';

export type NetworkGuard = {
  /** `cut`: every connection fails as on a computer without network. */
  readonly setNetwork: (state: 'up' | 'cut') => void;
  readonly refusedAddresses: () => readonly string[];
};

/** Local ports that answer as the public registers of NBP and of the Ministry of Finance. */
export type RegisterPorts = Readonly<Partial<Record<'api.nbp.pl' | 'wl-api.mf.gov.pl', number>>>;

const HTTPS_PORT = 443;

type Target = {
  host?: string | undefined;
  port?: number | string | undefined;
  path?: string | null | undefined;
};

/** @param ifirmaPort local port that answers as www.ifirma.pl; null: nobody does. */
export function installNetworkGuard(
  ifirmaPort: number | null,
  registerPorts: RegisterPorts = {},
): NetworkGuard {
  const standIns = new Map<string, number>(Object.entries(registerPorts));
  if (ifirmaPort !== null) standIns.set('www.ifirma.pl', ifirmaPort);
  const refused: string[] = [];
  let network: 'up' | 'cut' = 'up';

  const refuse = (address: string): never => {
    refused.push(address);
    throw new Error(`the network guard refused ${address}`);
  };

  // `connect` has many forms; all are read here, so the original must be called with `this` of the socket.
  const connect = net.Socket.prototype.connect;
  const guardedConnect = function (this: net.Socket, ...args: unknown[]): unknown {
    const target = readTarget(args);
    const pass = (changed: unknown[]): unknown => Reflect.apply(connect, this, changed);
    // Node's HTTP agent says null where it means no pipe.
    if (typeof target.path === 'string') return pass(args);
    const host = target.host ?? 'localhost';
    if (network === 'cut') {
      process.nextTick(() => this.destroy(createOfflineError(host)));
      return this;
    }
    if (isLoopback(host)) return pass(args);
    const standIn = Number(target.port) === HTTPS_PORT ? standIns.get(host) : undefined;
    if (standIn === undefined) return refuse(`${host}:${String(target.port)}`);
    return pass(redirect(args, standIn));
  };
  Reflect.set(net.Socket.prototype, 'connect', guardedConnect);
  guardDns(refuse);
  syncBuiltinESMExports();

  return {
    setNetwork: (state) => {
      network = state;
    },
    refusedAddresses: () => [...refused],
  };
}

/** `connect(options)`, `connect(port, host)`, `connect(path)` and Node's own normalized `connect([options, done])`. */
function readTarget(args: readonly unknown[]): Target {
  const [first, second] = args;
  if (Array.isArray(first)) return readTarget(first);
  // The documented options of `socket.connect`.
  if (typeof first === 'object' && first !== null) return first;
  if (typeof first === 'string' && Number.isNaN(Number(first))) return { path: first };
  return { port: Number(first), host: typeof second === 'string' ? second : undefined };
}

function redirect(args: readonly unknown[], port: number): unknown[] {
  const [first, ...rest] = args;
  if (Array.isArray(first)) {
    const normalized = redirect(first, port);
    // Node marks a normalized list by a symbol, which must survive.
    for (const key of Object.getOwnPropertySymbols(first))
      Reflect.set(normalized, key, Reflect.get(first, key));
    return [normalized, ...rest];
  }
  const address = { host: '127.0.0.1', port };
  if (typeof first === 'object' && first !== null) return [{ ...first, ...address }, ...rest];
  return [address, ...rest.filter((argument) => typeof argument === 'function')];
}

function isLoopback(host: string): boolean {
  return (
    host === 'localhost' ||
    host === '::1' ||
    host === '[::1]' ||
    (isIP(host) === 4 && host.startsWith('127.'))
  );
}

function createOfflineError(host: string): Error {
  const details =
    isIP(host) === 0
      ? { code: 'ENOTFOUND', errno: -3008, syscall: 'getaddrinfo', hostname: host }
      : { code: 'ENETUNREACH', errno: -101, syscall: 'connect', address: host };
  return Object.assign(new Error(`${details.syscall} ${details.code} ${host}`), details);
}

/** Names are never looked up: an allowed name is replaced by a number before, and for a number nobody is asked. */
function guardDns(refuse: (address: string) => never): void {
  for (const module of [dns, dns.promises]) {
    for (const name of Object.keys(module).filter((key) => /^(lookup|resolve|reverse)/.test(key))) {
      const original: unknown = Reflect.get(module, name);
      if (typeof original !== 'function') continue;
      Reflect.set(module, name, (host: unknown, ...rest: unknown[]): unknown => {
        const isNumber = name === 'lookup' && isIP(String(host)) !== 0;
        if (!isNumber && !isLoopback(String(host))) return refuse(`${name} ${String(host)}`);
        const answer: unknown = Reflect.apply(original, module, [host, ...rest]);
        return answer;
      });
    }
  }
}

import { lookup as resolveName, type LookupAddress } from 'node:dns';
import { BlockList, type LookupFunction } from 'node:net';

/** Error code of a name that leads into this computer or the local network. */
export const FORBIDDEN_ADDRESS = 'KWIT_FORBIDDEN_ADDRESS';

const NOT_PUBLIC = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
  ['::', 127, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 10, 'ipv6'],
  ['ff00::', 8, 'ipv6'],
] as const;

/** Loopback, private, shared, link-local and multicast ranges; an IPv4 address inside IPv6 counts as IPv4. */
const blocked = new BlockList();
for (const [network, prefix, family] of NOT_PUBLIC) blocked.addSubnet(network, prefix, family);

type Resolve = (
  hostname: string,
  options: { readonly all: true },
  // Node's types promise addresses beside an error; Node gives none.
  callback: (error: NodeJS.ErrnoException | null, addresses?: LookupAddress[]) => void,
) => void;

/**
 * Looks a name up and refuses an answer that contains an address of this computer or its network: a poisoned name
 * server must not send a signed request there (reliability-security 4.3, fault FN3).
 */
export function createPublicLookup(resolve: Resolve = resolveName): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses = []) => {
      const [first] = addresses;
      if (error !== null) callback(error, []);
      else if (first === undefined || addresses.some(isNotPublic)) callback(createRefusal(), []);
      else if (options.all === true) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

function isNotPublic({ address, family }: LookupAddress): boolean {
  return blocked.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

function createRefusal(): NodeJS.ErrnoException {
  return Object.assign(new Error('the name leads to an address that is not public'), {
    code: FORBIDDEN_ADDRESS,
  });
}

import type { IfirmaTransport } from '../ports/ifirma/ifirma-transport';
import type { PublicReader } from '../ports/public-reader';

/** The same transport, narrowed to reading JSON without a key. */
export function createPublicReader(transport: IfirmaTransport): PublicReader {
  return {
    read: (query) =>
      transport.send({ ...query, method: 'GET', headers: { Accept: 'application/json' }, body: null }),
  };
}

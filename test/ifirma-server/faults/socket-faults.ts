import type { Toxic } from '../proxy/toxic';
import {
  delayBytes,
  holdEnd,
  limitBytes,
  narrow,
  resetConnection,
  sliceBytes,
  swallow,
} from '../proxy/toxics';
import { faultWith, type FaultMode } from './fault-mode';
import type { FaultParameters } from './fault-parameters';

type Place = Pick<FaultParameters, 'side' | 'afterBytes'>;
const PLACE: Place = { side: 'downstream', afterBytes: 0 };

const toxic = (start: Toxic['start'], { side, afterBytes }: Place) => ({
  toxic: { side, afterBytes, start },
});

/**
 * What happens to bytes below TLS, under toxiproxy's names. With `on=connection` from the first byte of the n-th
 * connection; with an operation from the moment its request line is known, until the next request of the connection.
 */
export const SOCKET_FAULTS = {
  latency: faultWith(
    'Bytes arrive late.',
    { ...PLACE, ms: 1000, jitterMs: 0 },
    ({ ms, jitterMs, ...place }) => toxic(delayBytes(ms, jitterMs), place),
  ),
  bandwidth: faultWith('The line is narrow.', { ...PLACE, kBPerSecond: 1 }, ({ kBPerSecond, ...place }) =>
    toxic(narrow(kBPerSecond), place),
  ),
  slicer: faultWith(
    'Bytes arrive in small pieces.',
    { ...PLACE, averageBytes: 16, variationBytes: 0, gapMs: 0 },
    ({ averageBytes, variationBytes, gapMs, ...place }) =>
      toxic(sliceBytes(averageBytes, variationBytes, gapMs), place),
  ),
  timeout: faultWith(
    'Bytes and the end are swallowed; after ms the connection is closed, with 0 never.',
    { ...PLACE, ms: 0 },
    ({ ms, ...place }) => toxic(swallow(ms), place),
  ),
  reset_peer: faultWith(
    'At the first byte, and ms later, the connection is reset.',
    { ...PLACE, ms: 0 },
    ({ ms, ...place }) => toxic(resetConnection(ms), place),
  ),
  limit_data: faultWith(
    'The connection is closed when so many bytes have passed.',
    { ...PLACE, bytes: 0 },
    ({ bytes, ...place }) => toxic(limitBytes(bytes), place),
  ),
  slow_close: faultWith(
    'The end of the connection arrives late.',
    { ...PLACE, ms: 1000 },
    ({ ms, ...place }) => toxic(holdEnd(ms), place),
  ),
} as const satisfies Record<string, FaultMode>;

import { connect, type Socket } from 'node:net';
import { setTimeout as waitFor } from 'node:timers/promises';
import type { SeededChoice } from '../../../electron/practice/seeded-choice';
import type { FaultKind } from '../faults/fault-modes';
import type { StruckBy } from '../faults/fault-plan';
import { carryBytes } from './carry-bytes';
import { startToxic, type Side, type ToxicAtWork, type ToxicGround } from './toxic';

export type FaultLink = {
  /** From 1, in order of arrival. */
  readonly connectionId: number;
  /** Those that strike the whole connection. */
  readonly faults: readonly FaultKind[];
  /** The request that has just begun is struck, and the one before no more. */
  readonly strikeRequest: (struckBy: readonly StruckBy[]) => void;
  /** It has been answered: what the client sends now belongs to the next one, its answer may still be on the way. */
  readonly endRequest: () => void;
  /** When the server closes its end, the client is reset after the last byte, as by a dying network. */
  readonly resetAtEnd: () => void;
  readonly destroy: () => void;
};

/** One connection of a client, carried on to the server behind the proxy. TLS passes through untouched. */
export function openLink({
  client,
  serverPort,
  connectionId,
  struckBy,
  random,
  onOpen,
  onClose,
}: {
  readonly client: Socket;
  readonly serverPort: number;
  readonly connectionId: number;
  /** For the whole connection. */
  readonly struckBy: readonly StruckBy[];
  readonly random: SeededChoice;
  /** `localPort` is the one that the server sees at the other end. */
  readonly onOpen: (localPort: number, link: FaultLink) => void;
  readonly onClose: () => void;
}): FaultLink {
  const server = connect({ host: '127.0.0.1', port: serverPort, allowHalfOpen: true, noDelay: true });
  const gone = new AbortController();
  const ground: ToxicGround = {
    random,
    wait: async (ms) => {
      if (ms > 0) await waitFor(ms, undefined, { signal: gone.signal }).catch(() => undefined);
    },
    cut: (how) => {
      if (how === 'reset') client.resetAndDestroy();
      else client.destroySoon();
      server.destroySoon();
    },
  };
  const ofConnection = startAll(struckBy, ground);
  let ofRequest: typeof ofConnection = [];
  let resetsAtEnd = false;
  const inForce = (side: Side) => (): readonly ToxicAtWork[] =>
    [...ofConnection, ...ofRequest].filter((toxic) => toxic.side === side).map(({ atWork }) => atWork);

  const link: FaultLink = {
    connectionId,
    faults: struckBy.map(({ kind }) => kind),
    strikeRequest: (next) => {
      ofRequest = startAll(next, ground);
    },
    endRequest: () => {
      ofRequest = ofRequest.filter(({ side }) => side === 'downstream');
    },
    resetAtEnd: () => {
      resetsAtEnd = true;
    },
    destroy: () => {
      client.destroy();
      server.destroy();
    },
  };

  client.setNoDelay(true);
  carryBytes({
    source: client,
    sink: server,
    toxics: inForce('upstream'),
    onEnd: (how) => (how === 'reset' ? server.resetAndDestroy() : server.end()),
  });
  carryBytes({
    source: server,
    sink: client,
    toxics: inForce('downstream'),
    onEnd: (how) => (how === 'reset' || resetsAtEnd ? client.resetAndDestroy() : client.end()),
  });
  server.once('connect', () => {
    if (server.localPort !== undefined) onOpen(server.localPort, link);
  });
  let open = 2;
  const close = () => {
    open -= 1;
    if (open > 0) return;
    gone.abort();
    onClose();
  };
  client.once('close', close);
  server.once('close', close);
  return link;
}

function startAll(struckBy: readonly StruckBy[], ground: ToxicGround) {
  return struckBy.flatMap(({ acts: { toxic } }) =>
    toxic ? [{ side: toxic.side, atWork: startToxic(toxic, ground) }] : [],
  );
}

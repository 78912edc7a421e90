import type { IncomingMessage } from 'node:http';
import { createServer, type Socket } from 'node:net';
import type { SeededChoice } from '../../../electron/practice/seeded-choice';
import type { StruckBy } from '../faults/fault-plan';
import { openLink, type FaultLink } from './fault-link';

export type FaultProxyOptions = {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** Where the server behind it listens, on loopback. */
  readonly serverPort: number;
  readonly random: SeededChoice;
  /** Asked once for every connection that arrives. */
  readonly strikeConnection: () => readonly StruckBy[];
};

/** A TCP proxy before the HTTPS server that can do to any connection what toxiproxy can (reliability-security 8.3). */
export async function startFaultProxy({
  host,
  port,
  serverPort,
  random,
  strikeConnection,
}: FaultProxyOptions) {
  const links = new Set<FaultLink>();
  // The port of the proxy's own end tells which link carries a request.
  const byServerSidePort = new Map<number, FaultLink>();
  let count = 0;

  // Each direction ends by itself, as it does without a proxy.
  const proxy = createServer({ allowHalfOpen: true }, (client: Socket) => {
    count += 1;
    let openPort: number | null = null;
    const link = openLink({
      client,
      serverPort,
      connectionId: count,
      struckBy: strikeConnection(),
      random,
      onOpen: (localPort, opened) => {
        openPort = localPort;
        byServerSidePort.set(localPort, opened);
      },
      onClose: () => {
        links.delete(link);
        if (openPort !== null && byServerSidePort.get(openPort) === link) byServerSidePort.delete(openPort);
      },
    });
    links.add(link);
  });
  await new Promise<void>((resolve, reject) => {
    proxy.once('error', reject);
    proxy.listen(port, host, resolve);
  });
  const address = proxy.address();

  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    /** The connection that a request of the server behind came on; undefined when it is gone. */
    linkOf: (request: IncomingMessage): FaultLink | undefined =>
      byServerSidePort.get(request.socket.remotePort ?? -1),
    close: async (): Promise<void> => {
      const closed = new Promise((resolve) => proxy.close(resolve));
      for (const link of links) link.destroy();
      await closed;
    },
  };
}

export type FaultProxy = Awaited<ReturnType<typeof startFaultProxy>>;

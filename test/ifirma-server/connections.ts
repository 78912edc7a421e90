import type { IncomingMessage } from 'node:http';
import type { Server } from 'node:https';
import type { Socket } from 'node:net';

/** Numbers the TLS connections of a server and can break them as a dying network does. */
export function trackConnections(server: Server) {
  // TLS hides the socket under it; the port of the other end tells which one carries a request.
  const open = new Map<number, { readonly connectionId: number; readonly socket: Socket }>();
  let count = 0;
  server.on('connection', (socket: Socket) => {
    const port = socket.remotePort;
    if (port === undefined) return;
    count += 1;
    open.set(port, { connectionId: count, socket });
    socket.once('close', () => open.delete(port));
  });
  const find = (request: IncomingMessage) => open.get(request.socket.remotePort ?? -1);
  return {
    idOf: (request: IncomingMessage): number => find(request)?.connectionId ?? 0,
    /** TCP reset: the other end sees ECONNRESET, not an orderly end. */
    reset: (request: IncomingMessage): void => {
      find(request)?.socket.resetAndDestroy();
      request.socket.destroy();
    },
    closeAll: (): void => {
      for (const { socket } of open.values()) socket.destroy();
    },
  };
}

export type Connections = ReturnType<typeof trackConnections>;

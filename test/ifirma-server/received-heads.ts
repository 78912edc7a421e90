import type { Server } from 'node:https';
import type { TLSSocket } from 'node:tls';
import type { Socket } from 'node:net';

const HEAD_END = Buffer.from('\r\n\r\n');

/** What arrives on each connection, decrypted and before any parser: the parser forgets spaces and line ends. */
export function recordReceivedHeads(server: Server) {
  const received = new WeakMap<Socket, Buffer>();
  const bytesOf = (socket: Socket) => received.get(socket) ?? Buffer.alloc(0);
  server.on('secureConnection', (socket: TLSSocket) => {
    // Before the parser's own listener: when it announces a request, the bytes are here.
    socket.prependListener('data', (chunk: Buffer) => {
      received.set(socket, Buffer.concat([bytesOf(socket), chunk]));
    });
  });
  return {
    /** Request line and headers of the request that has just begun, with the empty line after them. */
    take: (socket: Socket): Uint8Array => {
      const bytes = bytesOf(socket);
      const end = bytes.indexOf(HEAD_END) + HEAD_END.length;
      received.set(socket, bytes.subarray(end));
      return bytes.subarray(0, end);
    },
    /** The request is over: what came of it beside its head is forgotten. */
    endRequest: (socket: Socket): void => {
      received.delete(socket);
    },
  };
}

export type ReceivedHeads = ReturnType<typeof recordReceivedHeads>;

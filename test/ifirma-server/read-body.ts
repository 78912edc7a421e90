import type { IncomingMessage } from 'node:http';

/** The whole body, byte for byte; what arrived so far when the client goes away. */
export function readBody(request: IncomingMessage): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.once('close', () => resolve(Buffer.concat(chunks)));
    request.once('end', () => resolve(Buffer.concat(chunks)));
    // The client hung up: the ledger keeps what came.
    request.once('error', () => resolve(Buffer.concat(chunks)));
  });
}

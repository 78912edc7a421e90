import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { ServerCertificate } from '../ifirma-server/certificates';

export type LookupReply = {
  readonly status: number;
  readonly contentType: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes of the body after which the connection breaks. */
  readonly cutAfter?: number;
  /** No answer at all; the connection stays. */
  readonly isSilent?: boolean;
};

export type ReceivedLookup = {
  readonly method: string;
  /** Path and query as they came. */
  readonly target: string;
  readonly headers: Readonly<Record<string, unknown>>;
};

/** A public register on loopback over real HTTPS, which can be told to answer something else for a while. */
export async function startLookupServer(
  certificate: ServerCertificate,
  answer: (target: URL) => LookupReply,
) {
  const received: ReceivedLookup[] = [];
  const staged: LookupReply[] = [];
  const server = createServer(toContext(certificate), (request, response) => {
    const target = request.url ?? '';
    received.push({ method: request.method ?? '', target, headers: request.headers });
    const { status, contentType, body, headers, cutAfter, isSilent } =
      staged.shift() ?? answer(new URL(target, 'https://localhost'));
    if (isSilent === true) return;
    const bytes = Buffer.from(body);
    response.writeHead(status, {
      'Content-Type': contentType,
      'Content-Length': bytes.length,
      ...headers,
    });
    if (cutAfter === undefined) response.end(bytes);
    else response.write(bytes.subarray(0, cutAfter), () => request.socket.destroy());
  });
  // A client that trusts nobody here hangs up during the handshake.
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    // A listening TCP server has a port.
    port: (server.address() as AddressInfo).port,
    received: (): readonly ReceivedLookup[] => [...received],
    /** What the next requests are answered with, one each; after them the register answers itself again. */
    stage: (...replies: readonly LookupReply[]) => {
      staged.push(...replies);
    },
    presentCertificate: (other: ServerCertificate) => {
      server.setSecureContext(toContext(other));
    },
    reset: () => {
      received.length = 0;
      staged.length = 0;
      server.setSecureContext(toContext(certificate));
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

export const jsonReply = (body: unknown, status = 200): LookupReply => ({
  status,
  contentType: 'application/json; charset=utf-8',
  body: JSON.stringify(body),
});

export const htmlReply = (status: number): LookupReply => ({
  status,
  contentType: 'text/html',
  body: '<html><body>Zaloguj się do sieci</body></html>',
});

const toContext = ({ certificatePem, privateKeyPem }: ServerCertificate) => ({
  cert: certificatePem,
  key: privateKeyPem,
});

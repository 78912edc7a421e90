import { createServer as createTcpServer, type AddressInfo, type Server, type Socket } from 'node:net';
import {
  createServer as createTlsServer,
  setDefaultCACertificates,
  type TLSSocket,
  type TlsOptions,
} from 'node:tls';
import { installNetworkGuard } from '../../desktop-host/guards/network-guard';
import {
  createAuthority,
  createSelfSigned,
  issueServerCertificate,
  type ServerCertificate,
} from '../../ifirma-server/certificates';

/** What the other end does with a connection. */
export type TcpScene = (socket: Socket) => void;
export type TlsScene = (socket: TLSSocket) => void;

const IFIRMA = [{ type: 'dns', value: 'www.ifirma.pl' }] as const;

/**
 * The other end of every connection to www.ifirma.pl:443 in this process: real TCP and TLS on loopback, played one
 * scene at a time. Sockets are redirected below Node's client, so host name, certificate checks and events are real.
 */
export async function openStage() {
  const authority = await createAuthority('Kwit test authority');
  const stranger = await createAuthority('Somebody else');
  const names = [...IFIRMA];
  const certificates = {
    good: await issueServerCertificate(authority, { names }),
    expired: await issueServerCertificate(authority, { names, notAfter: new Date('2020-06-01') }),
    notYetValid: await issueServerCertificate(authority, { names, notBefore: new Date('2049-01-01') }),
    otherHost: await issueServerCertificate(authority, { names: [{ type: 'dns', value: 'ifirma.example' }] }),
    unknownAuthority: await issueServerCertificate(stranger, { names }),
    selfSigned: await createSelfSigned({ names }),
  };
  setDefaultCACertificates([authority.certificate.toString('pem')]);

  const sockets = new Set<Socket>();
  const received: Buffer[] = [];
  let scene: TcpScene = (socket) => socket.destroy();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    // Whatever the client does to the connection is what is being tested.
    socket.on('error', () => undefined);
    scene(socket);
  });
  const port = await listen(server);
  const guard = installNetworkGuard(port);

  return {
    port,
    guard,
    certificates,
    /** Connections that reached this end since the last scene was set. */
    connections: () => sockets.size,
    /** Bytes of each secure connection, in order of connecting. */
    received: (): readonly string[] => received.map((bytes) => bytes.toString('utf8')),
    playTcp: (next: TcpScene) => {
      clear();
      scene = next;
    },
    playTls: (
      next: TlsScene,
      options: TlsOptions = {},
      certificate: ServerCertificate = certificates.good,
    ) => {
      clear();
      const secure = createTlsServer(
        { cert: certificate.certificatePem, key: certificate.privateKeyPem, ...options },
        (socket) => {
          const index = received.push(Buffer.alloc(0)) - 1;
          socket.on('error', () => undefined);
          socket.on('data', (chunk: Buffer) => {
            received[index] = Buffer.concat([received[index] ?? Buffer.alloc(0), chunk]);
          });
          next(socket);
        },
      );
      secure.on('tlsClientError', () => undefined);
      scene = (socket) => secure.emit('connection', socket);
    },
    /** Cuts what is connected as a dying network does. */
    reset: () => {
      for (const socket of sockets) if (!socket.destroyed) socket.resetAndDestroy();
    },
    close: async () => {
      clear();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  function clear(): void {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
    received.length = 0;
  }
}

export type Stage = Awaited<ReturnType<typeof openStage>>;

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server has an address and a port.
  return (server.address() as AddressInfo).port;
}

/** Waits for a whole request (headers, and as many bytes as they announce), then plays. */
export function afterRequest(play: (socket: TLSSocket, request: Buffer) => void): TlsScene {
  return (socket) => {
    let text = '';
    let isPlayed = false;
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString('latin1');
      const end = text.indexOf('\r\n\r\n');
      const length = Number(/content-length: (\d+)/i.exec(text)?.[1] ?? '0');
      if (isPlayed || end < 0 || text.length < end + 4 + length) return;
      isPlayed = true;
      play(socket, Buffer.from(text, 'latin1'));
    });
  };
}

/** A complete HTTP answer. */
export function answer(
  body: string | Buffer,
  {
    status = '200 OK',
    headers = [],
  }: { readonly status?: string; readonly headers?: readonly string[] } = {},
): Buffer {
  const bytes = Buffer.from(body);
  const head = [`HTTP/1.1 ${status}`, `Content-Length: ${String(bytes.length)}`, ...headers, '', ''];
  return Buffer.concat([Buffer.from(head.join('\r\n'), 'latin1'), bytes]);
}

/** Sends `bytes` one at a time until the connection is gone. */
export function drip(socket: Socket, bytes: Buffer, everyMs: number): void {
  let sent = 0;
  const timer = setInterval(() => {
    socket.write(bytes.subarray(sent % bytes.length, (sent % bytes.length) + 1));
    sent += 1;
  }, everyMs);
  socket.on('close', () => clearInterval(timer));
}

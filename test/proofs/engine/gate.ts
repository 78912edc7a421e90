import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { connect as connectSecurely, getCACertificates, setDefaultCACertificates } from 'node:tls';
import type { TcpScene } from '../../integration/ifirma-transport/stage';
import { openStage, type Stage } from '../../integration/ifirma-transport/stage';
import type { ProofIfirma } from './proof-ifirma';

export type Gate = {
  /** Where it listens on loopback. */
  readonly port: number;
  /** What answers in place of iFirma while a scene is played. */
  readonly stage: Stage;
  /** Back to iFirma; what is left of the scene is cut. */
  readonly endScene: () => void;
  /** Hands the bytes of one whole request on to iFirma. @returns the bytes of its answer. */
  readonly forward: (request: Buffer) => Promise<Buffer>;
  readonly close: () => Promise<void>;
};

/** Stands before iFirma: connections go through to it, or to a scene that behaves as no server of ours would. */
export async function openGate({ server }: ProofIfirma): Promise<Gate> {
  const stage = await openStage();
  setDefaultCACertificates([...getCACertificates('default'), readFileSync(server.caFile, 'utf8')]);
  const relay: TcpScene = (client) => joinSockets(client, connect({ host: '127.0.0.1', port: server.port }));
  stage.playTcp(relay);
  return {
    port: stage.port,
    stage,
    endScene: () => {
      stage.playTcp(relay);
    },
    forward: (request) => askServer(server.port, request),
    close: stage.close,
  };
}

function joinSockets(client: Socket, server: Socket): void {
  client.pipe(server);
  server.pipe(client);
  // Whichever end goes, the other follows.
  client.once('close', () => server.destroy());
  server.once('error', () => client.destroy());
  server.once('close', () => client.destroySoon());
}

function askServer(port: number, request: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connectSecurely({ host: '127.0.0.1', port, servername: 'www.ifirma.pl' }, () => {
      socket.write(request);
    });
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.once('end', () => resolve(Buffer.concat(chunks)));
    socket.once('error', reject);
  });
}

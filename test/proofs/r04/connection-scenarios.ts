import type { TLSSocket } from 'node:tls';
import {
  afterRequest,
  answer,
  drip,
  type Stage,
  type TcpScene,
} from '../../integration/ifirma-transport/stage';
import type { FaultScenario, SceneParts } from './fault-scenario';

const ALERT_HANDSHAKE_FAILURE = Buffer.from([0x15, 3, 3, 0, 2, 2, 40]);
const PORTAL = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>Zaloguj się do sieci</html>';
/** The head of a record of TLS, which is followed by nothing whole. */
const HALF_RECORD = Buffer.from([0x16, 3, 3, 0, 90]);
/** Public, and of documentation only (RFC 5737). */
const FIRST = '203.0.113.1';
const SECOND = '203.0.113.2';

/** Nothing was sent: the connection never became secure. */
const notSent = (
  id: string,
  variant: string,
  read: FaultScenario['read'],
  arm: FaultScenario['arm'],
): FaultScenario => ({ id, variant, expected: 'N', read, books: 'never', arm });

const tcp = (play: (parts: SceneParts) => TcpScene): FaultScenario['arm'] => {
  return (parts) => parts.stage.playTcp(play(parts));
};

/** iFirma itself, whose answer comes through. */
export const passOn =
  (parts: SceneParts) =>
  (socket: TLSSocket, request: Buffer): void => {
    void parts.forward(request).then((usual) => socket.end(usual));
  };

const badCertificate = (id: string, variant: string, name: keyof Stage['certificates']): FaultScenario =>
  notSent(id, variant, 'at_once', (parts) => {
    parts.stage.playTls(afterRequest(passOn(parts)), {}, parts.stage.certificates[name]);
  });

const PRIVATE_ADDRESSES = {
  'this computer': ['127.0.0.1'],
  'the home network': ['192.168.1.1'],
  'a company network': ['10.1.2.3'],
  'the metadata of a cloud': ['169.254.169.254'],
  'one of two': [FIRST, '127.0.0.1'],
};

/** Reliability-security 7.1. */
export const NAME_AND_ROUTE: readonly FaultScenario[] = [
  notSent('FN1', '', 'again', ({ stage }) => stage.guard.setNetwork('cut')),
  notSent('FN2', '', 'again', ({ route, ringConnect }) => {
    route.set({ kind: 'no_answer' });
    setImmediate(ringConnect);
  }),
  ...Object.entries(PRIVATE_ADDRESSES).map(([variant, addresses]) =>
    notSent('FN3', variant, 'at_once', ({ route }) => {
      route.set({ kind: 'addresses', addresses, alive: addresses });
    }),
  ),
  notSent('FN4', '', 'again', ({ route }) => {
    route.set({ kind: 'addresses', addresses: [FIRST], alive: [] });
  }),
  notSent('FN5', '', 'again', ({ route }) => route.set({ kind: 'unreachable' })),
  notSent('FN6', '', 'again', ({ route, ringConnect }) => {
    route.set({ kind: 'no_connection', onKnock: ringConnect });
  }),
  notSent(
    'FN7',
    'closed',
    'again',
    tcp(() => (socket) => socket.end()),
  ),
  notSent(
    'FN7',
    'reset',
    'again',
    tcp(() => (socket) => socket.resetAndDestroy()),
  ),
  {
    id: 'FN8',
    variant: '',
    expected: 'A',
    read: 'answered',
    books: 'always',
    arm: (parts) => {
      parts.stage.playTls(afterRequest(passOn(parts)));
      parts.route.set({ kind: 'addresses', addresses: [FIRST, SECOND], alive: [SECOND] });
    },
  },
];

const OLD_TLS = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;

/** Reliability-security 7.2. */
export const TLS: readonly FaultScenario[] = [
  notSent(
    'FT1',
    '',
    'again',
    tcp(() => (socket) => socket.once('data', () => socket.resetAndDestroy())),
  ),
  notSent(
    'FT2',
    '',
    'again',
    tcp(
      ({ ringConnect }) =>
        () =>
          setImmediate(ringConnect),
    ),
  ),
  notSent(
    'FT3',
    '',
    'at_once',
    tcp(() => (socket) => socket.once('data', () => socket.end(PORTAL))),
  ),
  badCertificate('FT4', '', 'expired'),
  badCertificate('FT5', '', 'notYetValid'),
  badCertificate('FT6', '', 'selfSigned'),
  badCertificate('FT7', '', 'otherHost'),
  badCertificate('FT8', '', 'unknownAuthority'),
  notSent('FT9', '', 'at_once', (parts) => parts.stage.playTls(afterRequest(passOn(parts)), OLD_TLS)),
  notSent(
    'FT10',
    '',
    'at_once',
    tcp(() => (socket) => socket.once('data', () => socket.end(ALERT_HANDSHAKE_FAILURE))),
  ),
  notSent(
    'FT11',
    '',
    'again',
    tcp(({ ringConnect }) => (socket) => {
      drip(socket, HALF_RECORD, 5);
      socket.once('data', () => setTimeout(ringConnect, 40));
    }),
  ),
  {
    id: 'FT12',
    variant: 'required, TLS 1.3',
    expected: 'U',
    read: 'again',
    books: 'never',
    arm: (parts) => {
      const options = { requestCert: true, rejectUnauthorized: true, minVersion: 'TLSv1.3' } as const;
      parts.stage.playTls(afterRequest(passOn(parts)), options);
    },
  },
  notSent('FT12', 'required, TLS 1.2', 'at_once', (parts) => {
    const options = { requestCert: true, rejectUnauthorized: true, maxVersion: 'TLSv1.2' } as const;
    parts.stage.playTls(afterRequest(passOn(parts)), options);
  }),
  {
    id: 'FT12',
    variant: 'optional',
    expected: 'A',
    read: 'answered',
    books: 'always',
    arm: (parts) => {
      // A server that would like to know its client, and needs not.
      parts.stage.playTls(afterRequest(passOn(parts)), { requestCert: true, rejectUnauthorized: false });
    },
  },
  ...(['expired', 'selfSigned', 'otherHost'] as const).map((name) =>
    notSent('FT13', name, 'at_once', (parts) => {
      // Taken back by whoever plays the scene.
      process.env[CHECKS_OFF] = '0';
      parts.stage.playTls(afterRequest(passOn(parts)), {}, parts.stage.certificates[name]);
    }),
  ),
  {
    id: 'FT14',
    variant: '',
    expected: 'U',
    read: 'again',
    books: 'never',
    arm: ({ stage }) => stage.playTls((socket) => socket.end()),
  },
];

/** The variable of Node that switches certificate checks off for a whole process. */
export const CHECKS_OFF = ['NODE', 'TLS', 'REJECT', 'UNAUTHORIZED'].join('_');

type Played = (socket: TLSSocket, parts: SceneParts, request: Buffer) => void;

/** Secure and struck before or at the end of the request: nobody knows. */
const unknown = (id: string, variant: string, play: Played): FaultScenario => ({
  id,
  variant,
  expected: 'U',
  read: 'again',
  books: 'never',
  arm: (parts) => parts.stage.playTls((socket) => play(socket, parts, Buffer.alloc(0))),
});

/** After the whole request, which iFirma may have worked off. */
export const afterWhole = (
  id: string,
  variant: string,
  play: (socket: TLSSocket, parts: SceneParts) => void,
): FaultScenario => ({
  id,
  variant,
  expected: 'U',
  read: 'again',
  books: 'either',
  arm: (parts) => {
    parts.stage.playTls(
      afterRequest((socket, request) => {
        void (parts.isBooked ? parts.forward(request) : Promise.resolve()).then(() => play(socket, parts));
      }),
    );
  },
});

/** Reliability-security 7.3. */
export const REQUEST_PHASE: readonly FaultScenario[] = [
  unknown('FQ1', '', (socket) => socket.once('data', () => socket.destroy())),
  unknown('FQ2', '', (socket, { stage }) => socket.once('data', () => stage.reset())),
  unknown('FQ3', '', (socket, { ringDeadline }) => {
    socket.pause();
    setTimeout(ringDeadline, 20);
  }),
  afterWhole('FQ4', '', (_socket, { stage }) => stage.reset()),
  afterWhole('FQ5', '', (socket) => socket.end()),
  afterWhole('FQ6', '', (socket, { ringDeadline }) => {
    socket.pause();
    setTimeout(ringDeadline, 20);
  }),
];

const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n';
export const ACCEPTED = '{"response":{"Kod":0,"Informacja":"Dodano","Identyfikator":"77"}}';

const thenRing = ({ ringDeadline }: SceneParts) => setTimeout(ringDeadline, 20);
const ends = (id: string, variant: string, text: string | Buffer) =>
  afterWhole(id, variant, (socket) => socket.end(text));
const stays = (id: string, variant: string, text: string) =>
  afterWhole(id, variant, (socket, parts) => {
    if (text !== '') socket.write(text);
    thenRing(parts);
  });
const drips = (id: string, head: string, bytes: string) =>
  afterWhole(id, '', (socket, parts) => {
    if (head !== '') socket.write(head);
    drip(socket, Buffer.from(bytes), 2);
    thenRing(parts);
  });

/** Reliability-security 7.4. */
export const NO_OR_PARTIAL_REPLY: readonly FaultScenario[] = [
  stays('FR1', '', ''),
  afterWhole('FR2', '', (_socket, { stage }) => stage.reset()),
  ends('FR3', '', ''),
  ends('FR4', 'then closed', 'HTTP/1.1 20'),
  stays('FR4', 'then silent', 'HTTP/1.1 20'),
  stays('FR5', '', `${HEAD}Content-Length: 70\r\n\r\n`),
  ends('FR6', '', `${HEAD}Content-Length: 900\r\n\r\n${ACCEPTED}`),
  ends('FR7', '', `${HEAD}Content-Length: 10\r\n\r\n${ACCEPTED}`),
  stays('FR8', '', `${HEAD}Transfer-Encoding: chunked\r\n\r\n5\r\n{"res\r\n`),
  ends('FR9', '', `${HEAD}Transfer-Encoding: chunked\r\n\r\nZZ\r\n{}\r\n0\r\n\r\n`),
  drips('FR10', `${HEAD}X-A: `, 'x'),
  drips('FR11', `${HEAD}Content-Length: 90000\r\n\r\n`, ACCEPTED),
  ends('FR12', '', answer('{"response":{"Kod":0')),
  ends('FR12', 'without a length', 'HTTP/1.1 200 OK\r\n\r\n{"response":{"Kod":0'),
];

/** Reliability-security 7.5, the one that is no status. */
export const CONTINUE_FLOOD: FaultScenario = drips('FS1', '', 'HTTP/1.1 100 Continue\r\n\r\n');

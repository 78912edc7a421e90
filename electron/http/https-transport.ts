import type { ClientRequest, IncomingMessage } from 'node:http';
import { Agent, request as openRequest, type RequestOptions } from 'node:https';
import axios, { type AxiosRequestConfig, type AxiosResponse } from 'axios';
import type { IfirmaRequest, IfirmaTransport, TransportOutcome } from '../ports/ifirma/ifirma-transport';
import { isAllowedRequest } from './allowed-hosts';
import { createPublicLookup } from './public-address';
import { describeFailure, type FailedRequest } from './transport-failure';

/** Until the connection is secure (design, section 7). */
const CONNECT_MS = 15_000;
const MAX_HEADER_BYTES = 16_384;
/** Far above the longest invoice; a body beyond it is a mistake of ours. */
const MAX_BODY_BYTES = 1024 * 1024;

const TLS_RULES = { rejectUnauthorized: true, minVersion: 'TLSv1.2' } as const;

const lookup = createPublicLookup();
const returnAsIs = (bytes: unknown): unknown => bytes;

/**
 * The only way out of this computer: Node's HTTPS, one fresh connection for each request, one delivery, bytes in and
 * bytes out. Each option answers a measured fault (reliability-security 4.1 to 4.4, ADR 16); the tests in
 * `test/integration/ifirma-transport` show each one on real sockets.
 */
export function createHttpsTransport({ connectMs = CONNECT_MS } = {}): IfirmaTransport {
  // Whoever sets this variable for another program must not switch off our checks: `rejectUnauthorized` below
  // beats it, and without it Node does not even warn.
  // eslint-disable-next-line no-restricted-syntax -- the rule is there to keep the variable out; this removes it
  delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
  const client = axios.create();

  return {
    send: async (request) => {
      // The hosts are fixed: nothing else is ever asked, whatever a stored path says.
      if (!isAllowedRequest(request)) return { kind: 'not_sent', reason: 'forbidden_address' };
      const watch = watchRequest(request.deadlineMs, connectMs);
      const agent = new Agent({ keepAlive: false, ...TLS_RULES });
      try {
        return describeResponse(await client.request(buildConfig(request, agent, watch)));
      } catch (error) {
        return describeFailure(watch.describe(error));
      } finally {
        watch.end();
        agent.destroy();
      }
    },
  };
}

type Watch = ReturnType<typeof watchRequest>;

/** Two deadlines and the one event that decides whether anything can have been sent. */
function watchRequest(deadlineMs: number, connectMs: number) {
  const controller = new AbortController();
  let wasSecured = false;
  let stoppedBy: FailedRequest['stoppedBy'] = null;
  const stop = (cause: 'connect_deadline' | 'deadline') => {
    stoppedBy = cause;
    controller.abort();
  };
  const connectTimer = setTimeout(stop, connectMs, 'connect_deadline');
  const deadlineTimer = setTimeout(stop, deadlineMs, 'deadline');

  return {
    signal: controller.signal,
    openRequest: (
      options: RequestOptions,
      onResponse: (response: IncomingMessage) => void,
    ): ClientRequest => {
      const request = openRequest(
        { ...options, ...TLS_RULES, lookup, maxHeaderSize: MAX_HEADER_BYTES },
        onResponse,
      );
      request.once('socket', (socket) => {
        socket.once('secureConnect', () => {
          wasSecured = true;
          clearTimeout(connectTimer);
        });
      });
      return request;
    },
    describe: (error: unknown): FailedRequest => ({
      wasSecured,
      stoppedBy,
      isTooLarge: error instanceof Error && error.message.startsWith('maxContentLength'),
      code: readCode(error),
    }),
    end: () => {
      clearTimeout(connectTimer);
      clearTimeout(deadlineTimer);
    },
  };
}

function buildConfig(request: IfirmaRequest, agent: Agent, watch: Watch): AxiosRequestConfig {
  return {
    adapter: 'http',
    method: request.method,
    url: request.url,
    headers: { 'User-Agent': 'Kwit', ...request.headers, 'Accept-Encoding': 'identity' },
    // A Buffer is sent as it is; anything else would be serialised again and no longer be what was signed.
    ...(request.body === null ? {} : { data: Buffer.from(request.body) }),
    transformRequest: returnAsIs,
    transformResponse: returnAsIs,
    responseType: 'arraybuffer',
    decompress: false,
    // A 307 followed would deliver the write a second time.
    maxRedirects: 0,
    // The default would hand a signed request to the proxy named in the environment.
    proxy: false,
    // Without `maxSockets`, which would hand the connection on to the next request.
    httpsAgent: agent,
    transport: { request: watch.openRequest },
    // `timeout` is an idle time-out, which a slow drip never meets.
    signal: watch.signal,
    validateStatus: () => true,
    maxContentLength: request.maxResponseBytes,
    maxBodyLength: MAX_BODY_BYTES,
  };
}

function describeResponse({ status, headers, data }: AxiosResponse<Uint8Array>): TransportOutcome {
  const read = (name: string) => String(headers[name] ?? '');
  const retryAfter = read('retry-after');
  return {
    kind: 'response',
    httpStatus: status,
    contentType: read('content-type'),
    contentEncoding: read('content-encoding'),
    body: data,
    ...(/^\d{1,6}$/u.test(retryAfter) ? { retryAfterMs: Number(retryAfter) * 1000 } : {}),
  };
}

function readCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

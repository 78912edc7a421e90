import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { signForTest, toBodyBytes } from '../../builders/a-practice-request';
import type { ApiKeyName } from '../../../shared/app-error';
import type { IfirmaServer } from '../../ifirma-server/ifirma-server';

export type PlainAnswer =
  | {
      readonly kind: 'answer';
      readonly httpStatus: number;
      readonly headers: NodeJS.Dict<string | string[]>;
      readonly text: string;
      /** Whether all of the promised length arrived. */
      readonly isComplete: boolean;
    }
  /** `syscall` tells a reset connection (`read`, `write`) from one that was closed in order (none). */
  | { readonly kind: 'failed'; readonly code: string; readonly syscall: string | null };

export type PlainAsk = {
  readonly path: string;
  readonly keyName?: ApiKeyName;
  readonly method?: 'GET' | 'POST' | 'PUT';
  readonly body?: unknown;
  /** Host to ask for, with its port; iFirma's own unless given. */
  readonly host?: string;
  /** Host in the signed address, where it is another one. */
  readonly signedHost?: string;
  /** Gives up after this long without an answer. */
  readonly timeoutMs?: number;
};

/** A client of iFirma with nothing of Kwit's in it: node:https and a signature of the tests' own. */
export function plainClient({
  port,
  caFile,
  login,
  keys,
}: Pick<IfirmaServer, 'port' | 'caFile' | 'login' | 'keys'>) {
  const ca = readFileSync(caFile);
  return {
    send: ({
      path,
      keyName = 'faktura',
      method,
      body,
      host = 'www.ifirma.pl',
      signedHost = host,
      timeoutMs,
    }: PlainAsk): Promise<PlainAnswer> => {
      const bytes = toBodyBytes(body);
      const signature = signForTest(
        { path, keyName, keyHex: keys[keyName], login, base: `https://${signedHost}/iapi/` },
        bytes,
      );
      return new Promise((resolve) => {
        let hasHeaders = false;
        const outgoing = request(
          {
            ca,
            host: '127.0.0.1',
            port,
            // The name that the certificate is checked against.
            servername: host.split(':')[0],
            method: method ?? (bytes.length > 0 ? 'POST' : 'GET'),
            path: `/iapi/${path}`,
            agent: false,
            headers: {
              Host: host,
              Authentication: `IAPIS user=${login}, hmac-sha1=${signature}`,
              'Content-type': 'application/json; charset=UTF-8',
              'Content-Length': bytes.length,
            },
            ...(timeoutMs === undefined ? {} : { signal: AbortSignal.timeout(timeoutMs) }),
          },
          (incoming) => {
            hasHeaders = true;
            const chunks: Buffer[] = [];
            incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
            // An answer that is cut off ends with an error; what came is still looked at.
            incoming.on('error', () => undefined);
            incoming.on('close', () => {
              resolve({
                kind: 'answer',
                httpStatus: incoming.statusCode ?? 0,
                headers: incoming.headers,
                text: Buffer.concat(chunks).toString('utf8'),
                isComplete: incoming.complete,
              });
            });
          },
        );
        outgoing.on('error', (error: NodeJS.ErrnoException) => {
          // After the headers the end of the answer tells how much came.
          if (!hasHeaders)
            resolve({ kind: 'failed', code: error.code ?? error.name, syscall: error.syscall ?? null });
        });
        outgoing.end(bytes);
      });
    },
  };
}

/** Members of `response`, for answers that have them. */
export function readResponse(answer: PlainAnswer): Readonly<Record<string, unknown>> {
  if (answer.kind === 'failed') throw new Error(`no answer: ${answer.code}`);
  const json: unknown = JSON.parse(answer.text);
  const response = typeof json === 'object' && json !== null && 'response' in json ? json.response : null;
  return typeof response === 'object' && response !== null ? { ...response } : {};
}

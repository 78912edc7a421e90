import { createServer, type IncomingMessage } from 'node:http';
import { z } from 'zod';
import { faultSchema } from './faults';
import type { IfirmaServer } from './ifirma-server';
import { readBody } from './read-body';
import type { LedgerEntry } from './request-ledger';

export type ControlServer = { readonly url: string; readonly close: () => Promise<void> };

const clockSchema = z.union([
  z.strictObject({ now: z.iso.datetime() }),
  z.strictObject({ advanceMs: z.int().min(0) }),
]);

type Answer = { readonly status: number; readonly json: unknown };
const done: Answer = { status: 200, json: { ok: true } };

/**
 * Looks into a server that runs by itself and changes what it does: plain HTTP on a loopback port of its own, so
 * that nothing of it is reachable under `/iapi`.
 */
export async function startControlServer(server: IfirmaServer): Promise<ControlServer> {
  const control = createServer((request, response) => {
    void answer(server, request).then(({ status, json }) => {
      response.writeHead(status, { 'Content-Type': 'application/json; charset=UTF-8' });
      response.end(`${JSON.stringify(json)}\n`);
    });
  });
  await new Promise<void>((resolve, reject) => {
    control.once('error', reject);
    control.listen(0, '127.0.0.1', resolve);
  });
  const address = control.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      const closed = new Promise((resolve) => control.close(resolve));
      control.closeAllConnections();
      await closed;
    },
  };
}

async function answer(server: IfirmaServer, request: IncomingMessage): Promise<Answer> {
  const body = new TextDecoder().decode(await readBody(request));
  switch (`${request.method ?? ''} ${request.url ?? ''}`) {
    case 'GET /ledger':
      return { status: 200, json: { entries: server.readLedger().map(toJson) } };
    case 'GET /state':
      return { status: 200, json: server.state() };
    case 'GET /faults':
      return { status: 200, json: { faults: server.listFaults() } };
    case 'POST /faults':
      return take(body, faultSchema, server.setFault);
    case 'DELETE /faults':
      server.clearFaults();
      return done;
    case 'GET /clock':
      return { status: 200, json: { now: server.now() } };
    case 'POST /clock':
      return take(body, clockSchema, (change) =>
        'now' in change ? server.setNow(change.now) : server.advance(change.advanceMs),
      );
    case 'POST /reset':
      server.reset();
      return done;
    default:
      return { status: 404, json: { error: 'no such control' } };
  }
}

function take<T>(body: string, schema: z.ZodType<T>, act: (value: T) => void): Answer {
  const parsed = schema.safeParse(readJson(body));
  if (!parsed.success) return { status: 400, json: { error: z.prettifyError(parsed.error) } };
  act(parsed.data);
  return done;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Bodies twice: to read, and byte for byte. */
function toJson({ body, answer: sent, ...entry }: LedgerEntry) {
  return {
    ...entry,
    ...bothForms(body),
    answer: sent && { httpStatus: sent.httpStatus, ...bothForms(sent.body) },
  };
}

function bothForms(bytes: Uint8Array) {
  return { bodyText: new TextDecoder().decode(bytes), bodyBase64: Buffer.from(bytes).toString('base64') };
}

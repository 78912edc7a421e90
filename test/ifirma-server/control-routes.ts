import { z } from 'zod';
import { carryOutPanelAction, panelActionSchema } from '../../electron/practice/panel/panel-action';
import { practiceStateSchema } from '../../electron/practice/practice-state';
import type { SalesDocument } from '../../electron/practice/state/sales-document';
import { err, ok, type Result } from '../../shared/result';
import { readFault } from './faults/read-fault';
import type { IfirmaServer } from './ifirma-server';
import type { LedgerEntry } from './request-ledger';
import { readSwitches } from './variant-switch';

export type Control = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  /** One line of `--help`. */
  readonly says: string;
  /** Given the body as JSON. An error is a sentence about the body. */
  readonly act: (server: IfirmaServer, body: unknown) => Result<unknown, string>;
};

const clockSchema = z.union([
  z.strictObject({ now: z.iso.datetime({ offset: true }) }),
  z.strictObject({ advanceMs: z.int().min(0) }),
]);

const OTHER_ACTIONS = panelActionSchema.options
  .map(({ shape: { does } }) => does.value)
  .filter((name) => name !== 'generate_key')
  .join(', ');

/** Looking into a running server and changing it: everything under `controlUrl`. */
export const CONTROLS: readonly Control[] = [
  {
    method: 'GET',
    path: '/ledger',
    says: 'every request byte for byte, what was booked for it, and what left the server',
    act: (server) => ok({ entries: server.readLedger().map(toJson) }),
  },
  { method: 'GET', path: '/state', says: 'the whole account', act: (server) => ok(server.state()) },
  {
    method: 'GET',
    path: '/outbox',
    says: 'every document that was sent, with where to and when',
    act: (server) => ok({ mails: server.state().documents.flatMap(listMails) }),
  },
  {
    method: 'PUT',
    path: '/state',
    says: 'another account in its place, in the same form',
    act: (server, body) => take(practiceStateSchema, body, (state) => server.changeState(() => state)),
  },
  {
    method: 'POST',
    path: '/panel',
    says: `what is done in iFirma’s panel: {"does":"generate_key","keyName":"faktura"}; also ${OTHER_ACTIONS}`,
    act: (server, body) => {
      const action = panelActionSchema.safeParse(body);
      if (!action.success) return err(z.prettifyError(action.error));
      const done = carryOutPanelAction(server.state(), action.data);
      if (!done.ok) return err(`iFirma’s panel refuses: ${done.error}`);
      server.changeState(() => done.value);
      const { account, access, documentLimit, keys } = done.value;
      return ok({ account, access, documentLimit, keys });
    },
  },
  {
    method: 'GET',
    path: '/faults',
    says: 'faults that have not struck for the last time',
    act: (server) => ok({ faults: server.listFaults() }),
  },
  {
    method: 'POST',
    path: '/faults',
    says: 'one more fault: {"kind":"resetAfterCommit","on":"invoice.create","from":2}',
    act: (server, body) => {
      const fault = readFault(body);
      if (!fault.ok) return fault;
      server.setFault(fault.value);
      return DONE;
    },
  },
  {
    method: 'DELETE',
    path: '/faults',
    says: 'takes all faults back',
    act: (server) => {
      server.clearFaults();
      return DONE;
    },
  },
  {
    method: 'GET',
    path: '/variants',
    says: 'every switch as it is set',
    act: (server) => ok(server.variant()),
  },
  {
    method: 'POST',
    path: '/variants',
    says: 'sets switches, the others stay: {"limit.requestsExceeded":"http429"}',
    act: (server, body) => {
      const named = z.record(z.string(), z.string()).safeParse(body);
      if (!named.success) return err(z.prettifyError(named.error));
      const change = readSwitches(Object.entries(named.data));
      if (!change.ok) return change;
      server.setVariant(change.value);
      return DONE;
    },
  },
  { method: 'GET', path: '/clock', says: 'the server’s time', act: (server) => ok({ now: server.now() }) },
  {
    method: 'POST',
    path: '/clock',
    says: 'moves it: {"now":"2026-11-24T09:00:00Z"} or {"advanceMs":600000}',
    act: (server, body) =>
      take(clockSchema, body, (change) =>
        'now' in change ? server.setNow(change.now) : server.advance(change.advanceMs),
      ),
  },
  {
    method: 'POST',
    path: '/reset',
    says: 'back to the first account and switches, with no faults and an empty ledger',
    act: (server) => {
      server.reset();
      return DONE;
    },
  },
];

function listMails({ documentId, number, mails }: SalesDocument) {
  return mails.map((mail) => ({ documentId, number, ...mail }));
}

const DONE = ok({ ok: true });

function take<T>(schema: z.ZodType<T>, body: unknown, act: (value: T) => void): Result<unknown, string> {
  const parsed = schema.safeParse(body);
  if (!parsed.success) return err(z.prettifyError(parsed.error));
  act(parsed.data);
  return DONE;
}

/** Bytes twice: to read, and byte for byte. */
function toJson({ head, body, answer: sent, ...entry }: LedgerEntry) {
  return {
    ...entry,
    headText: new TextDecoder('latin1').decode(head),
    headBase64: Buffer.from(head).toString('base64'),
    ...bothForms(body),
    answer: sent && { httpStatus: sent.httpStatus, ...bothForms(sent.body) },
  };
}

function bothForms(bytes: Uint8Array) {
  return { bodyText: new TextDecoder().decode(bytes), bodyBase64: Buffer.from(bytes).toString('base64') };
}

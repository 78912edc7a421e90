import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { operationOf } from '../../electron/practice/routes';
import type { FaultPlan } from './faults/fault-plan';
import type { FaultProxy } from './proxy/fault-proxy';
import { readBody } from './read-body';
import type { ReceivedHeads } from './received-heads';
import type { RequestLedger } from './request-ledger';
import { resetConnection, sendAnswer } from './send-answer';
import type { ServedAccount } from './served-account';
import type { ServerClock } from './server-clock';

export type HandlerParts = {
  readonly account: ServedAccount;
  readonly clock: ServerClock;
  readonly faults: FaultPlan;
  readonly heads: ReceivedHeads;
  readonly ledger: RequestLedger;
  readonly linkOf: FaultProxy['linkOf'];
  /** The server is being closed. */
  readonly stopped: AbortSignal;
};

/** One request on its way: written down, struck by faults, carried out, answered. */
export async function handleRequest(
  request: IncomingMessage,
  response: ServerResponse,
  { account, clock, faults, heads, ledger, linkOf, stopped }: HandlerParts,
): Promise<void> {
  const link = linkOf(request);
  const { method = '', url: rawPath = '' } = request;
  const url = `https://${request.headers.host ?? ''}${rawPath}`;
  const operation = operationOf(method, url);
  const struck = faults.strikeRequest(operation);
  const acts = struck.map((by) => by.acts);
  link?.strikeRequest(struck);
  const sequence = ledger.open({
    connectionId: link?.connectionId ?? 0,
    receivedAt: clock.now(),
    method,
    rawPath,
    head: heads.take(request.socket),
    headers: pairHeaders(request.rawHeaders),
    operation,
    faults: [...(link?.faults ?? []), ...struck.map(({ kind }) => kind)],
  });
  if (acts.some(({ resetsAtHead }) => resetsAtHead)) {
    resetConnection({ request, link });
    return;
  }
  response.once('close', () => link?.endRequest());
  const body = await readBody(request);
  heads.endRequest(request.socket);
  ledger.note(sequence, { body });
  // The client is gone: there is no request to carry out, and nobody to answer.
  if (!request.complete) return;
  for (const { waitMs = 0 } of acts) {
    await wait(waitMs, undefined, { signal: stopped }).catch(() => undefined);
  }
  const answer = account.receive(
    sequence,
    {
      method,
      url,
      headers: Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)] as const),
      ),
      body,
      receivedAt: clock.now(),
      today: clock.today(),
    },
    acts,
  );
  await account.whenSaved();
  const delivery = acts.find((act) => act.delivery)?.delivery ?? 'send';
  ledger.note(sequence, { answer: sendAnswer(answer, delivery, { request, response, link }) });
}

function pairHeaders(raw: readonly string[]): (readonly [string, string])[] {
  return raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? ''] as const] : []));
}

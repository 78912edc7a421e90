import type { PracticeTrouble } from '../../shared/domain/company/practice-trouble';
import type { IfirmaRequest, IfirmaTransport, TransportOutcome } from '../ports/ifirma/ifirma-transport';
import { isWriteOperation } from '../ports/ifirma/operation';
import { TEXTS } from './answer-texts';
import { refuse, toResponse } from './replies';
import { operationOf } from './routes';

const LATE_MS = 8_000;
/** As long as a demonstration bears: the true deadlines are minutes. */
const SILENT_MS = 20_000;

export type TroubledTransportParts = {
  readonly transport: IfirmaTransport;
  readonly trouble: () => PracticeTrouble;
  readonly sleep: (ms: number) => Promise<void>;
};

/**
 * The demo account's iFirma in the mood that its user chose. Reads fail only where a real one would be out of reach:
 * otherwise nobody could look how the matter ended.
 */
export function createTroubledTransport({
  transport,
  trouble,
  sleep,
}: TroubledTransportParts): IfirmaTransport {
  async function struck(request: IfirmaRequest, how: PracticeTrouble): Promise<TransportOutcome> {
    switch (how) {
      case 'none':
        return transport.send(request);
      case 'down':
        return { kind: 'not_sent', reason: 'refused' };
      case 'silent':
        await sleep(Math.min(SILENT_MS, request.deadlineMs));
        return { kind: 'broken', reason: 'deadline' };
      case 'late':
        await sleep(LATE_MS);
        return transport.send(request);
      case 'lost':
        return isWrite(request) ? lose(await transport.send(request)) : transport.send(request);
      case 'twice':
        return isWrite(request) ? repeat(await transport.send(request)) : transport.send(request);
      case 'refuses':
        return isWrite(request) ? refuseToBook() : transport.send(request);
    }
  }

  return { send: (request) => struck(request, trouble()) };
}

/** By the operation, never by the method: a GET may create an invoice (ifirma-api 7.17). */
function isWrite({ method, url }: IfirmaRequest): boolean {
  return isWriteOperation(operationOf(method, url) ?? '');
}

/** What never went out cannot lose its answer. */
function lose(outcome: TransportOutcome): TransportOutcome {
  return outcome.kind === 'response' ? { kind: 'broken', reason: 'connection_lost' } : outcome;
}

function repeat(outcome: TransportOutcome): TransportOutcome {
  return outcome.kind === 'response'
    ? { ...outcome, body: Buffer.concat([outcome.body, outcome.body]) }
    : outcome;
}

function refuseToBook(): TransportOutcome {
  return { kind: 'response', contentEncoding: '', ...toResponse(refuse(201, TEXTS.refusedOnRequest)) };
}

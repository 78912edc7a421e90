import { createIfirmaClient, type IfirmaClientParts } from '../../../../electron/ifirma/ifirma-client';
import type { TransportOutcome } from '../../../../electron/ports/ifirma/ifirma-transport';
import { fixedClock } from '../../../fakes/fixed-clock';
import { fixedContractorIdentifiers } from '../../../fakes/fixed-contractor-identifiers';
import { fixedKeys } from '../../../fakes/fixed-keys';
import { freeBudget } from '../../../fakes/free-budget';
import { recordingLog } from '../../../fakes/recording-log';
import { scriptedTransport } from '../../../fakes/scripted-transport';

export const LOST: TransportOutcome = { kind: 'broken', reason: 'connection_lost' };
export const OFFLINE: TransportOutcome = { kind: 'not_sent', reason: 'name_not_found' };

/** The client with answers lined up; half of every pause is drawn, and no time passes. */
export function openAccountingDesk(
  answers: readonly TransportOutcome[],
  overrides: Partial<IfirmaClientParts> = {},
) {
  const transport = scriptedTransport(...answers);
  const keys = fixedKeys();
  const budget = freeBudget();
  const log = recordingLog();
  const pauses: number[] = [];
  const client = createIfirmaClient({
    transport,
    keys,
    budget,
    log,
    identifiers: fixedContractorIdentifiers(),
    clock: fixedClock(),
    random: () => 0.5,
    sleep: (ms) => {
      pauses.push(ms);
      return Promise.resolve();
    },
    ...overrides,
  });
  return { client, api: client.accounting, transport, keys, budget, log, pauses };
}

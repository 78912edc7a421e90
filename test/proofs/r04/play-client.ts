import type { PreparedWrite } from '../../../electron/ports/ifirma/accounting-api';
import { classifyOutcome } from '../../../electron/sync/attempts/classify-outcome';
import { aCorrection } from '../../builders/a-correction';
import { anInvoice } from '../../builders/an-invoice';
import { aSalesDocument } from '../../builders/a-sales-document';
import type { FaultScenario, OutcomeClass } from './fault-scenario';
import type { FaultStage } from './fault-stage';
import { findFaults, type Finding } from '../engine/count-findings';

/** Writes that the engine does not carry out by documents of its queue: the client sends, the classifier judges. */
export type ClientOperation = 'proforma' | 'correction' | 'month';

type ClientPlay = {
  readonly scenario: FaultScenario;
  readonly operation: ClientOperation;
  readonly isBooked: boolean;
};

export async function playClient(
  { ifirma, strike, transport }: FaultStage,
  { scenario, operation, isBooked }: ClientPlay,
): Promise<readonly Finding[]> {
  ifirma.server.reset();
  const prepared = await prepare(ifirma, operation);
  const before = readHeld(ifirma, operation);
  strike(scenario, { operation, isBooked, times: 1 });
  const { accounting } = ifirma.client;
  const reply = await accounting.write(prepared);
  const outcome = classifyOutcome(accounting.facts(prepared.operation), reply);
  const found = letterOf(outcome.kind, reply.kind);
  const sent = transport.sent();
  transport.set(null);

  const held = readHeld(ifirma, operation);
  const added = held.count - before.count;
  const expected = scenario.expectedOf?.[operation] ?? scenario.expected;
  const reached = expected === 'N' ? 0 : Number(isBooked);
  const isNamed = operation !== 'month' && outcome.kind === 'accepted';
  return findFaults([
    ['unexplained', found !== expected, `taken as ${found}, is ${expected}`],
    ['doubled', sent > 1, `sent ${sent} times`],
    ['doubled', added > 1, `iFirma carried it out ${added} times`],
    ['unexplained', added !== reached, `iFirma carried it out ${added} times, the scene ${reached}`],
    [
      'misbound',
      isNamed && outcome.ifirmaId !== held.newest,
      `bound to ${String(isNamed && outcome.ifirmaId)}`,
    ],
    // What a user would look at next is what is there.
    [
      'unexplained',
      operation === 'month' && !(await isReadRightly(ifirma)),
      'the month is not read as it is set',
    ],
  ]);
}

async function prepare({ client }: FaultStage['ifirma'], operation: ClientOperation): Promise<PreparedWrite> {
  switch (operation) {
    case 'proforma':
      return client.issuing.prepareDocument(aSalesDocument('proforma'));
    case 'month':
      return client.months.prepareMonthStep({
        from: { year: 2026, month: 11 },
        direction: 'next',
        carryOverFromLastYear: false,
      });
    case 'correction': {
      const issued = await client.accounting.write(client.accounting.prepareInvoice(anInvoice()));
      const ifirmaId = issued.kind === 'answered' ? issued.envelope?.identifier : null;
      if (ifirmaId == null) throw new Error('there is no invoice to correct');
      return client.issuing.prepareCorrection(ifirmaId, aCorrection());
    }
  }
}

/** How often the operation was carried out, as iFirma's books say. */
function readHeld({ server }: FaultStage['ifirma'], operation: ClientOperation) {
  const { accountingMonth, documents } = server.state();
  const ofKind = documents.filter(({ kind }) => kind === operation);
  return {
    count: operation === 'month' ? accountingMonth.year * 12 + accountingMonth.month : ofKind.length,
    newest: String(ofKind.at(-1)?.documentId),
  };
}

async function isReadRightly({ client, server }: FaultStage['ifirma']): Promise<boolean> {
  const read = await client.accounting.readAccountingMonth();
  const { year, month } = server.state().accountingMonth;
  return read.ok && read.value.year === year && read.value.month === month;
}

function letterOf(outcome: string, reply: string): OutcomeClass {
  if (outcome === 'accepted') return 'A';
  if (outcome === 'unknown') return 'U';
  // A refusal that keeps its place in the queue is a refusal all the same.
  return outcome === 'rejected' || reply === 'answered' ? 'R' : 'N';
}

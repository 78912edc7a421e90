import { anInvoice } from '../../builders/an-invoice';
import type { FaultScenario } from './fault-scenario';
import type { FaultStage } from './fault-stage';
import { findFaults, type Finding } from '../engine/count-findings';

const MOST_TRIES = 4;
const FROM = '2026-11-22';
const TO = '2026-11-24';

/** A list that is read while every try meets the scenario, and once more while only the first does. */
export async function playList(
  { ifirma, strike, transport }: FaultStage,
  { scenario }: { readonly scenario: FaultScenario },
): Promise<readonly Finding[]> {
  ifirma.server.reset();
  const { accounting } = ifirma.client;
  await accounting.write(accounting.prepareInvoice(anInvoice()));
  const there = ifirma.server.state().documents.map(({ documentId }) => String(documentId));

  const read = async (times: number) => {
    strike(scenario, { operation: 'list', isBooked: true, times });
    const listed = await accounting.listSalesDocuments(FROM, TO);
    const tries = transport.sent();
    transport.set(null);
    const ids = listed.ok ? listed.value.map(({ ifirmaId }) => ifirmaId) : null;
    return { tries, ids, isWhole: ids?.join() === there.join() };
  };
  const always = await read(Number.POSITIVE_INFINITY);
  const once = await read(1);

  const isAnswered = scenario.read === 'answered';
  const tries = scenario.read === 'again' ? MOST_TRIES : 1;
  const describe = ({ ids, tries: count }: typeof always) => `${count} tries, ${String(ids)}`;
  return findFaults([
    ['misbound', always.ids !== null && !always.isWhole, `a list that is not iFirma's: ${describe(always)}`],
    ['misbound', once.ids !== null && !once.isWhole, `a list that is not iFirma's: ${describe(once)}`],
    ['unexplained', isAnswered && !always.isWhole, `should be an answer: ${describe(always)}`],
    ['unexplained', !isAnswered && always.ids !== null, `taken as an answer: ${describe(always)}`],
    ['unexplained', !isAnswered && always.tries !== tries, `${tries} tries expected: ${describe(always)}`],
    ['lost', scenario.read === 'again' && !once.isWhole, `not read after one failure: ${describe(once)}`],
  ]);
}

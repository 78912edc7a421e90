import { createRequestBudget, type CountingRequestBudget } from '../../../electron/limits/request-budget';
import type { IfirmaClient } from '../../../electron/ifirma/ifirma-client';
import type { SeededChoice } from '../../../electron/practice/seeded-choice';
import { anExpense } from '../../builders/an-expense';
import type { Finding } from '../engine/count-findings';
import { openProofCompanies } from '../engine/proof-company';
import { openProofIfirma } from '../engine/proof-ifirma';
import { findBooked } from '../engine/user-at-work';

/** Reliability-security 4.5, written down once more: the program's own constants prove nothing about themselves. */
const MOST_A_MINUTE = 60;
const MOST_A_DAY = 5000;
const SHARE_FOR_NORMAL = 0.8;
const MINUTE_MS = 60_000;

/** A program that sends as fast as its budget lets it, is closed and opened again, and settles in between. */
export async function openBudgetDesk(seed: number, usedBefore: number) {
  const ifirma = await openProofIfirma({ seed, hasRequestLimits: true });
  const { clock, server } = ifirma;
  const companies = openProofCompanies(ifirma.client.accounting, clock);
  const rig = companies.open();
  const findings: Finding[] = [];
  let session = rig.start();
  session.database.company.saveBudgetState(
    JSON.stringify({ day: clock.today(), usedToday: usedBefore, recentMs: [] }),
  );
  let { client, budget } = openProgram();
  let sent = 0;

  function openProgram(): { readonly client: IfirmaClient; readonly budget: CountingRequestBudget } {
    // Waiting moves the clock: days of it take no time.
    const sleep = async (ms: number) => ifirma.advanceMs(ms);
    const opened = createRequestBudget({
      clock,
      company: session.database.company,
      sleep,
      pauseChanged: () => undefined,
    });
    return { budget: opened, client: ifirma.openClient(opened, sleep) };
  }

  function restart(): void {
    session.close();
    session = rig.start();
    ({ client, budget } = openProgram());
  }

  /** A fifth is kept: a list that settles something neither waits nor is refused while ordinary requests are. */
  async function expectRoomForReconcile(): Promise<void> {
    const before = clock.monotonicMs();
    const listed = await client.accounting.listSalesDocuments(clock.today(), clock.today(), {
      use: 'reconcile',
    });
    if (!listed.ok || clock.monotonicMs() !== before) {
      findings.push({ figure: 'unexplained', says: 'nothing is kept for settling what is unknown' });
    }
  }

  /** @returns whether it went out. */
  async function sendOne(): Promise<boolean> {
    const number = `FV/${String(sent + 1)}`;
    const startedMs = clock.monotonicMs();
    const reply = await client.accounting.write(
      client.accounting.prepareExpense(anExpense({ documentNumber: number })),
    );
    if (reply.kind === 'answered') {
      sent += 1;
      // It had to wait for the minute: then the part that is kept was not touched.
      if (clock.monotonicMs() > startedMs) return true;
      const isMinuteSpent = budget.usage().usedThisMinute === MOST_A_MINUTE * SHARE_FOR_NORMAL;
      if (isMinuteSpent && sent % 7 === 0) await expectRoomForReconcile();
      return true;
    }
    if (reply.kind !== 'not_attempted' || reply.error.code !== 'request_budget_spent') {
      findings.push({ figure: 'unexplained', says: `a write ended as ${JSON.stringify(reply)}` });
      return true;
    }
    await expectRoomForReconcile();
    ifirma.advanceMs(Date.parse(reply.error.availableAt) - Date.parse(clock.now()));
    return false;
  }

  async function play(size: number, choice: SeededChoice): Promise<void> {
    while (sent < size) {
      const dice = choice.number(1, 100);
      if (dice <= 2) {
        ifirma.advanceMs(choice.number(0, 20_000));
        restart();
      } else if (dice <= 4) await client.accounting.readAccountingMonth();
      else if (dice <= 9) ifirma.advanceMs(choice.number(0, 50_000));
      else await sendOne();
    }
  }

  /** By what reached iFirma, and when. */
  function judge(): readonly Finding[] {
    const entries = server.readLedger();
    const arrivedMs = entries.map(({ receivedAt }) => Date.parse(receivedAt));
    const busiest = countBusiestMinute(arrivedMs);
    if (busiest > MOST_A_MINUTE)
      findings.push({ figure: 'unexplained', says: `${String(busiest)} in one minute` });
    const ordinary = entries.filter(({ operation }) => operation !== 'sales.list');
    const busiestOrdinary = countBusiestMinute(ordinary.map(({ receivedAt }) => Date.parse(receivedAt)));
    if (busiestOrdinary > MOST_A_MINUTE * SHARE_FOR_NORMAL) {
      findings.push({
        figure: 'unexplained',
        says: `${String(busiestOrdinary)} ordinary ones in one minute`,
      });
    }
    const days = Map.groupBy(entries, ({ receivedAt }) => toPolishDay(receivedAt));
    [...days.values()].forEach((ofDay, index) => {
      const count = ofDay.length + (index === 0 ? usedBefore : 0);
      if (count > MOST_A_DAY) findings.push({ figure: 'unexplained', says: `${String(count)} on one day` });
    });
    // A program that sends nothing would keep every limit.
    if (busiest < MOST_A_MINUTE * SHARE_FOR_NORMAL) {
      findings.push({ figure: 'unexplained', says: `no more than ${String(busiest)} in any minute` });
    }
    for (let number = 1; number <= sent; number += 1) {
      const booked = findBooked(ifirma, 'expense', `FV/${String(number)}`).length;
      if (booked !== 1)
        findings.push({ figure: booked === 0 ? 'lost' : 'doubled', says: `FV/${String(number)}` });
    }
    return findings;
  }

  return {
    play,
    judge,
    sent: () => sent,
    close: async () => {
      rig.dispose();
      companies.dispose();
      await ifirma.close();
    },
  };
}

/** The most in any span of a minute, wherever it begins. */
function countBusiestMinute(atMs: readonly number[]): number {
  let busiest = 0;
  let first = 0;
  for (const [last, at] of atMs.entries()) {
    while (at - (atMs[first] ?? at) >= MINUTE_MS) first += 1;
    busiest = Math.max(busiest, last - first + 1);
  }
  return busiest;
}

function toPolishDay(instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Warsaw' }).format(new Date(instant));
}

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { IFIRMA_DIALECT } from '../../electron/ifirma/dialect';
import { daysInMonthOf } from '../../electron/ifirma/month-days';
import { OPERATIONS } from '../../electron/ifirma/operations';
import { orderConfirmed } from '../../electron/sync/plan/order-confirmed';
import { makePlan } from '../../electron/sync/plan/plan';
import { parseDocument, type QueuedDocument } from '../../electron/sync/plan/read-queue';
import { API_KEY_NAMES } from '../../shared/app-error';
import { addDays } from '../../shared/domain/days/calendar-day';
import { withIssueDate } from '../../shared/domain/invoice/invoice-form-dates';
import { lastDayToIssue } from '../../shared/domain/sending/issue-deadline';
import { aCompanyProfile } from '../builders/a-company-profile';
import { aDocumentRecord } from '../builders/a-document-record';
import { aWorkingKey } from '../builders/a-key-overview';
import { anInvoiceForm } from '../builders/an-invoice-form';
import { proveRuns, proveSeed } from '../fixtures/prove-runs';

const MONTH = { year: 2026, month: 11 };
const day = (min: number, max: number) =>
  fc.integer({ min, max }).map((offset) => addDays('2026-11-01', offset));

const worlds = fc.record({
  today: day(0, 60),
  newestIssuedOn: fc.option(day(-10, 60)),
  queue: fc.array(fc.record({ soldOn: day(0, 29), issuedAfter: fc.integer({ min: 0, max: 20 }) }), {
    maxLength: 12,
  }),
  openOn: fc.option(day(0, 45)),
  /** Which of the offered days the user takes. */
  picks: fc.array(fc.nat(1), { minLength: 12, maxLength: 12 }),
});
type World = typeof worlds extends fc.Arbitrary<infer T> ? T : never;

function queueOf({ queue }: World): readonly QueuedDocument[] {
  return queue.map(({ soldOn, issuedAfter }, index) => {
    const form = anInvoiceForm({ soldOn, issuedOn: addDays(soldOn, issuedAfter) });
    const record = aDocumentRecord(`document-${String(index)}`, { kind: 'invoice', form });
    return { record, parsed: parseDocument(record.content, aCompanyProfile()) };
  });
}

const planOf = ({ today, newestIssuedOn, openOn }: World, queue: readonly QueuedDocument[]) =>
  makePlan({
    company: { name: 'Anna Nowak', kind: 'real', login: 'anna@example.com' },
    isVatPayer: true,
    factsOf: (operation) => OPERATIONS[operation],
    daysInMonthOf: (kind) => daysInMonthOf(kind, IFIRMA_DIALECT),
    phase: 'open',
    today,
    snapshot: {
      readAt: '2026-11-23T09:00:00.000Z',
      accountingMonth: MONTH,
      limit: null,
      newestIssuedOn,
      newestDocument: null,
    },
    now: '2026-11-23T09:00:00.000Z',
    isSnapshotFresh: true,
    acceptedSinceSnapshot: 0,
    queue,
    pause: null,
    monthConsent: { booksKeptBy: null, mayMoveMonth: false },
    isMonthMoving: false,
    keys: API_KEY_NAMES.map((keyName) => aWorkingKey(keyName)),
    unsettled:
      openOn === null
        ? []
        : [
            {
              key: { kind: 'invoice', contractor: 'inny', grossMinor: 1, issuedOn: openOn },
              partyName: 'Inny',
            },
          ],
  });

/** The queue after the user took every proposed date. */
function takeProposals(world: World, queue: readonly QueuedDocument[]): readonly QueuedDocument[] {
  const { blocked } = planOf(world, queue);
  return queue.map((queued) => {
    const { record } = queued;
    const proposal = blocked.find(({ documentId }) => documentId === record.documentId)?.dateProblem
      ?.proposal;
    if (!proposal || record.content.kind !== 'invoice') return queued;
    const form = withIssueDate(record.content.form, proposal.issuedOn);
    const redated = aDocumentRecord(record.documentId, { kind: 'invoice', form });
    return { record: redated, parsed: parseDocument(redated.content, aCompanyProfile()) };
  });
}

function expectDatesInOrder(world: World, queue: readonly QueuedDocument[]): void {
  const { today, newestIssuedOn, openOn, picks } = world;
  const confirmed = planOf(world, queue).items.map((item, index) => ({
    item,
    issuedOn: item.issueDateChoices[picks[index] ?? 0] ?? item.issueDateChoices[0] ?? '',
  }));
  let newest = newestIssuedOn ?? '';
  if (openOn !== null && openOn > newest) newest = openOn;
  for (const { item, issuedOn } of orderConfirmed(confirmed)) {
    const soldOn = item.soldOn ?? '';
    expect(issuedOn >= newest).toBe(true);
    expect(issuedOn >= soldOn && issuedOn <= lastDayToIssue(soldOn) && issuedOn <= today).toBe(true);
    newest = issuedOn;
  }
}

const runs = () => ({ numRuns: proveRuns(200), seed: proveSeed() });

it('issue dates never go back within what is sent, whatever waits, was issued before, and is chosen', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      expectDatesInOrder(world, queueOf(world));
    }),
    runs(),
  );
});

it('a proposed date is always one that can be sent, and the sale date never moves', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const queue = queueOf(world);
      const redated = takeProposals(world, queue);
      const proposed = planOf(world, queue).blocked.filter(({ dateProblem }) => dateProblem?.proposal);
      const { items } = planOf(world, redated);
      for (const { documentId } of proposed) {
        const item = items.find((planned) => planned.documentId === documentId);
        expect(item?.issueDateChoices).toEqual([world.today]);
        const before = queue.find(({ record }) => record.documentId === documentId);
        expect(before?.record.content).toMatchObject({ form: { soldOn: item?.soldOn } });
      }
      expectDatesInOrder(world, redated);
    }),
    runs(),
  );
});

import type { IfirmaTransport } from '../../../electron/ports/ifirma/ifirma-transport';
import type { PracticeState } from '../../../electron/practice/practice-state';
import type { SeededChoice } from '../../../electron/practice/seeded-choice';
import { aDialect } from '../../builders/a-dialect';
import { anInvoice } from '../../builders/an-invoice';
import { anInvoiceLine } from '../../builders/an-invoice-form';
import { stateOf } from '../../integration/sync/sync-rig';
import { openProofCompanies } from '../engine/proof-company';
import { openProofIfirma } from '../engine/proof-ifirma';
import { findBooked, press, queueMarked } from '../engine/user-at-work';
import { BEFORE_KINDS, issueForeign, readForeignBody, type ForeignBody } from './foreign-documents';

export const OURS = 'ours';
/** So small that a list of a few documents has several pages, and edges between them. */
export const PAGE_SIZE = 3;

/** A company with one invoice of which nobody knows whether iFirma has it, and the iFirma that belongs to it. */
export type LostInvoice = {
  readonly folder: string;
  readonly documentId: string;
  readonly state: PracticeState;
  readonly now: string;
  /** What iFirma made of it; null when it never got there. */
  readonly truth: string | null;
  /** What was sent. */
  readonly body: ForeignBody;
  readonly dispose: () => void;
};

/** iFirma, and companies before it that have lost track of an invoice. */
export async function openListWorld(seed: number) {
  let writes = 0;
  const counting = (inner: IfirmaTransport): IfirmaTransport => ({
    send: (request) => {
      if (request.method !== 'GET') writes += 1;
      return inner.send(request);
    },
  });
  const dialect = aDialect({ 'read.listPageSize': PAGE_SIZE });
  const ifirma = await openProofIfirma({ seed, wrap: counting, dialect });
  const companies = openProofCompanies(ifirma.client.accounting, ifirma.clock);
  const startedAt = ifirma.clock.now();
  const invoice = anInvoice({ notes: OURS, lines: [anInvoiceLine({ quantity: '1' })] });
  const body = readForeignBody(ifirma.client.accounting.prepareInvoice(invoice).body);

  /** Some of our own that went well, some of others, and then the one whose answer was lost. */
  async function loseInvoice(choice: SeededChoice): Promise<LostInvoice> {
    const { server, clock } = ifirma;
    ifirma.setTime(startedAt);
    server.reset();
    for (let count = choice.number(0, 4); count > 0; count -= 1) {
      const kind = choice.oneOf(BEFORE_KINDS);
      server.changeState((state) =>
        issueForeign(state, body, kind, { now: clock.now(), today: clock.today() }),
      );
    }
    const rig = companies.open();
    const session = rig.start();
    // Alike to the grosz, and sent in the same run: what iFirma had before does not tell them from the lost one.
    const own = choice.number(0, 2);
    for (let count = 0; count < own; count += 1) {
      queueMarked(session, 'invoice', `accepted ${String(count)}`);
    }
    const documentId = queueMarked(session, 'invoice', OURS);
    const isBooked = choice.number(1, 4) > 1;
    const kind = isBooked ? 'resetAfterCommit' : 'resetBeforeCommit';
    server.setFault({ kind, on: 'invoice.create', from: own + 1 });
    await press(session);
    if (stateOf(session, documentId) !== 'unknown') throw new Error('the answer was not lost');
    session.close();
    const [truth = null] = findBooked(ifirma, 'invoice', OURS);
    const { folder, dispose } = rig;
    return { folder, documentId, state: server.state(), now: clock.now(), truth, body, dispose };
  }

  return {
    ifirma,
    loseInvoice,
    /** The company once more as it was left, at its time, before its iFirma. */
    reopen: (lost: LostInvoice) => {
      ifirma.setTime(lost.now);
      ifirma.server.clearFaults();
      ifirma.server.ledger.clear();
      ifirma.server.changeState(() => lost.state);
      return companies.open(lost.folder);
    },
    /** Requests so far that change something. */
    writes: () => writes,
    close: async () => {
      companies.dispose();
      await ifirma.close();
    },
  };
}

export type ListWorld = Awaited<ReturnType<typeof openListWorld>>;

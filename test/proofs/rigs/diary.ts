import type { DocumentForm } from '../../../shared/domain/document-form';
import type { LedgerEntry } from '../../ifirma-server/request-ledger';
import { formOf, type Wanted } from './program-user';
import type { ProgramSession } from './program-session';

/** A document as the user remembers it: what Kwit said it had stored, and what it was told since. */
export type DiaryEntry = {
  readonly documentId: string;
  readonly wanted: Wanted;
  revision: number;
  /** Net amount of the last save that was acknowledged; null before the first. */
  ackedAmount: number | null;
  /** Saves that were never answered: they may be there or not. */
  readonly tried: number[];
  isQueued: boolean;
};

export type Findings = {
  readonly lost: string[];
  readonly doubled: string[];
  readonly misbound: string[];
  readonly unexplained: string[];
};

export function noFindings(): Findings {
  return { lost: [], doubled: [], misbound: [], unexplained: [] };
}

/** A user who writes down everything that Kwit acknowledged, and holds it against Kwit and iFirma later. */
export function createDiary(readLedger: () => readonly LedgerEntry[]) {
  const entries: DiaryEntry[] = [];
  const bookingsOf = ({ wanted }: DiaryEntry) =>
    readLedger().filter(
      ({ booking, body }) => booking !== null && Buffer.from(body).toString('utf8').includes(wanted.label),
    );

  return {
    entries: entries as readonly DiaryEntry[],
    bookingsOf,

    create: async ({ call }: ProgramSession, wanted: Wanted): Promise<DiaryEntry> => {
      const { summary } = await call('documents.create', { kind: wanted.kind });
      const { documentId, revision } = summary;
      const entry = { documentId, wanted, revision, ackedAmount: null, tried: [], isQueued: false };
      entries.push(entry);
      return entry;
    },
    save: async ({ call }: ProgramSession, entry: DiaryEntry, amount: number): Promise<void> => {
      const { documentId, revision: baseRevision, wanted } = entry;
      entry.tried.push(amount);
      const content = formOf({ ...wanted, amount });
      const { summary } = await call('documents.saveForm', { documentId, baseRevision, content });
      entry.revision = summary.revision;
      entry.ackedAmount = amount;
      entry.tried.length = 0;
    },
    queue: async ({ call }: ProgramSession, entry: DiaryEntry): Promise<void> => {
      const { documentId } = entry;
      await call('documents.enqueue', { documentId, allowDuplicate: true });
      entry.isQueued = true;
    },

    /** Right after a start: is everything there that was acknowledged, and does Kwit claim nothing that is not so? */
    compare: async ({ ask }: ProgramSession, findings: Findings): Promise<void> => {
      for (const entry of entries) {
        const { label } = entry.wanted;
        const answer = await ask('documents.get', { documentId: entry.documentId });
        if (!answer.ok) {
          findings.lost.push(`${label}: ${answer.error.code}`);
          continue;
        }
        const { summary, content, accepted } = answer.value;
        const found = amountIn(content);
        const isKnown = entry.ackedAmount === found || entry.tried.some((amount) => amount === found);
        if (entry.ackedAmount !== null && !isKnown) {
          findings.lost.push(`${label}: saved ${String(entry.ackedAmount)}, found ${String(found)}`);
        }
        if (entry.isQueued && (summary.state === 'draft' || summary.state === 'ready')) {
          findings.lost.push(`${label}: left the queue`);
        }
        if (summary.state === 'sending') findings.unexplained.push(`${label}: still sending after a start`);
        if (summary.state === 'accepted') {
          const ids = bookingsOf(entry).map(({ booking }) =>
            booking?.kind === 'invoice' ? String(booking.documentId) : null,
          );
          if (!ids.includes(accepted?.ifirmaId ?? null))
            findings.misbound.push(`${label}: not what iFirma has`);
        }
      }
    },
    /** At the end: each document that was queued is at iFirma once, and Kwit knows it. */
    judge: async ({ ask }: ProgramSession, findings: Findings): Promise<void> => {
      for (const entry of entries) {
        const { label } = entry.wanted;
        const count = bookingsOf(entry).length;
        if (count > 1) findings.doubled.push(`${label}: ${String(count)} times`);
        const answer = await ask('documents.get', { documentId: entry.documentId });
        const state = answer.ok ? answer.value.summary.state : 'gone';
        if (entry.isQueued && state !== 'accepted') findings.unexplained.push(`${label}: ends as ${state}`);
        if (entry.isQueued && count === 0) findings.lost.push(`${label}: never booked`);
      }
    },
  };
}

export type Diary = ReturnType<typeof createDiary>;

function amountIn(content: DocumentForm): number {
  if (content.kind === 'invoice') return Number(content.form.lines[0]?.unitPrice);
  return Number(content.form.amounts['23'].net);
}

export function countFindings({ lost, doubled, misbound, unexplained }: Findings) {
  return {
    lost: lost.length,
    doubled: doubled.length,
    misbound: misbound.length,
    unexplained: unexplained.length,
  };
}

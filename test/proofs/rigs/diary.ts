import type { DocumentForm } from '../../../shared/domain/document/document-form';
import type { LedgerEntry } from '../../ifirma-server/request-ledger';
import type { Findings } from './findings';
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
  /** Opened and left before anything typed was stored: the next start leaves no trace of it (design, section 4). */
  isDropped: boolean;
};

export type DiaryParts = {
  /** What an earlier diary says. */
  readonly entries?: readonly DiaryEntry[];
  /** Called after each change, with all that is written now. */
  readonly onNoted?: (entries: readonly DiaryEntry[]) => void;
};

/** A user who writes down everything that Kwit acknowledged, and holds it against Kwit and iFirma later. */
export function createDiary(readLedger: () => readonly LedgerEntry[], parts: DiaryParts = {}) {
  const entries: DiaryEntry[] = [...(parts.entries ?? [])];
  const noted = () => parts.onNoted?.(entries);
  const bookingsOf = ({ wanted }: DiaryEntry) =>
    readLedger().filter(
      ({ booking, body }) => booking !== null && Buffer.from(body).toString('utf8').includes(wanted.label),
    );
  /** What Kwit has of an entry's document; an accepted one must be what iFirma has under that label. */
  const read = async ({ ask }: ProgramSession, entry: DiaryEntry, findings: Findings) => {
    const answer = await ask('documents.get', { documentId: entry.documentId });
    if (!answer.ok || answer.value.summary.state !== 'accepted') return answer;
    const ids = bookingsOf(entry).map(({ booking }) =>
      booking?.kind === 'invoice' ? String(booking.documentId) : null,
    );
    if (!ids.includes(answer.value.accepted?.ifirmaId ?? null))
      findings.misbound.push(`${entry.wanted.label}: not what iFirma has`);
    return answer;
  };

  return {
    entries: entries as readonly DiaryEntry[],
    bookingsOf,

    create: async ({ call }: ProgramSession, wanted: Wanted): Promise<DiaryEntry> => {
      const { summary } = await call('documents.create', { kind: wanted.kind });
      const { documentId, revision } = summary;
      const entry = {
        documentId,
        wanted,
        revision,
        ackedAmount: null,
        tried: [],
        isQueued: false,
        isDropped: false,
      };
      entries.push(entry);
      noted();
      return entry;
    },
    save: async ({ call }: ProgramSession, entry: DiaryEntry, amount: number): Promise<void> => {
      const { documentId, revision: baseRevision, wanted } = entry;
      entry.tried.push(amount);
      noted();
      const content = formOf({ ...wanted, amount });
      const { summary } = await call('documents.saveForm', { documentId, baseRevision, content });
      entry.revision = summary.revision;
      entry.ackedAmount = amount;
      entry.tried.length = 0;
      noted();
    },
    queue: async ({ call }: ProgramSession, entry: DiaryEntry): Promise<void> => {
      const { documentId } = entry;
      await call('documents.enqueue', { documentId, allowDuplicate: true });
      entry.isQueued = true;
      noted();
    },

    /** Right after a start: is everything there that was acknowledged, and does Kwit claim nothing that is not so? */
    compare: async (session: ProgramSession, findings: Findings): Promise<void> => {
      if (session.companyId === '') {
        const { openRefusal } = await session.call('app.status', {});
        throw new Error(`the company is not open: ${JSON.stringify(openRefusal)}`);
      }
      for (const entry of entries) {
        if (entry.isDropped) continue;
        const { label } = entry.wanted;
        const answer = await read(session, entry, findings);
        if (!answer.ok && answer.error.code === 'not_found' && entry.ackedAmount === null) {
          entry.isDropped = true;
          noted();
          continue;
        }
        if (!answer.ok) {
          findings.lost.push(`${label}: ${answer.error.code}`);
          continue;
        }
        const { summary, content } = answer.value;
        const found = amountIn(content);
        const isKnown = entry.ackedAmount === found || entry.tried.some((amount) => amount === found);
        if (entry.ackedAmount !== null && !isKnown) {
          findings.lost.push(`${label}: saved ${String(entry.ackedAmount)}, found ${String(found)}`);
        }
        if (entry.isQueued && (summary.state === 'draft' || summary.state === 'ready')) {
          findings.lost.push(`${label}: left the queue`);
        }
        if (summary.state === 'sending') findings.unexplained.push(`${label}: still sending after a start`);
      }
    },
    /** At the end: each document that was queued is at iFirma once, and Kwit knows it. */
    judge: async (session: ProgramSession, findings: Findings): Promise<void> => {
      for (const entry of entries) {
        const { label } = entry.wanted;
        const count = bookingsOf(entry).length;
        if (count > 1) findings.doubled.push(`${label}: ${String(count)} times`);
        const answer = await read(session, entry, findings);
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

import type { JournalStanding, ReadableJournalLine } from '../../shared/ipc/contracts/journal.contract';
import type { CareNotes } from '../ports/care-notes';
import type { Clock } from '../ports/clock';
import type { ContractorLinkRepository } from '../ports/contractor-link-repository';
import type { DocumentRepository } from '../ports/document-repository';
import type { JournalReader, ReadLine } from '../ports/journal-reader';

export type JournalBookDeps = {
  readonly journal: JournalReader;
  readonly documents: Pick<DocumentRepository, 'find'>;
  readonly contractorLinks: Pick<ContractorLinkRepository, 'findWrite'>;
  readonly care: CareNotes;
  readonly clock: Clock;
};

export type JournalBook = ReturnType<typeof createJournalBook>;

/**
 * The send journal for people: checked from its first line each time it is read. A line that cannot be trusted stops
 * all sending until a person has seen it, because what the journal says is what keeps a document from going twice.
 */
export function createJournalBook({ journal, documents, contractorLinks, care, clock }: JournalBookDeps) {
  const standingOf = (lines: readonly ReadLine[]): JournalStanding => {
    const broken = lines.filter(({ follows }) => !follows);
    const accepted = new Set(care.read().acceptedBreaks);
    return {
      lineCount: lines.length,
      brokenCount: broken.length,
      stopsSending: broken.some(({ sha256 }) => !accepted.has(sha256)),
      checkedAt: clock.now(),
    };
  };
  let standing = standingOf(journal.readLines());
  const check = (): readonly ReadLine[] => {
    const lines = journal.readLines();
    standing = standingOf(lines);
    return lines;
  };

  const describe = ({ line, follows, entry }: ReadLine): ReadableJournalLine => {
    if (entry === null) return { line, follows, entry: null };
    const { at, event, operation, ifirmaId, documentId, attemptId } = entry;
    const record = documentId === null ? null : documents.find(documentId);
    const document = record && {
      documentId: record.documentId,
      kind: record.kind,
      partyName: record.facts.partyName,
      number: record.accepted?.number ?? record.facts.documentNumber,
    };
    const contractorName = contractorLinks.findWrite(attemptId)?.wanted.name ?? null;
    return { line, follows, entry: { at, event, operation, ifirmaId, document, contractorName } };
  };

  return {
    /** As of the last look. */
    standing: () => standing,
    read: ({ offset, limit }: { readonly offset: number; readonly limit: number }) => {
      const newestFirst = check().toReversed();
      return { standing, lines: newestFirst.slice(offset, offset + limit).map(describe) };
    },
    /** Every line, the oldest first. */
    readAll: () => ({ lines: check().map(describe), standing }),
    accept: async (): Promise<JournalStanding> => {
      const broken = check().filter(({ follows }) => !follows);
      await care.change({ acceptedBreaks: broken.map(({ sha256 }) => sha256) });
      check();
      return standing;
    },
  };
}

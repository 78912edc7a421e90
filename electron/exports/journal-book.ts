import {
  type JournalStanding,
  MOST_FORGOTTEN,
  type ReadableJournalLine,
} from '../../shared/ipc/contracts/journal.contract';
import type { AttemptRepository } from '../ports/repositories/attempt-repository';
import type { CareNotes } from '../ports/care-notes';
import type { Clock } from '../ports/clock';
import type { ContractorLinkRepository } from '../ports/repositories/contractor-link-repository';
import type { DocumentRepository } from '../ports/repositories/document-repository';
import type { JournalReader, ReadLine } from '../ports/journal-reader';
import { type JournalEntry, mayHaveGoneOut } from '../ports/send-journal';

export type JournalBookDeps = {
  readonly journal: JournalReader;
  readonly documents: Pick<DocumentRepository, 'find'>;
  readonly attempts: Pick<AttemptRepository, 'hasAttempt'>;
  readonly contractorLinks: Pick<ContractorLinkRepository, 'findWrite'>;
  readonly care: CareNotes;
  readonly clock: Clock;
};

export type JournalBook = ReturnType<typeof createJournalBook>;

/**
 * The send journal for people: checked from its first line each time it is read. A line that cannot be trusted stops
 * all sending until a person has seen it, because what the journal says is what keeps a document from going twice.
 */
export function createJournalBook({
  journal,
  documents,
  attempts,
  contractorLinks,
  care,
  clock,
}: JournalBookDeps) {
  const listForgotten = (lines: readonly ReadLine[]): readonly JournalEntry[] => {
    const lastLines = new Map(lines.flatMap(({ entry }) => (entry ? [[entry.attemptId, entry]] : [])));
    return [...lastLines.values()].filter(
      (entry) =>
        mayHaveGoneOut(entry) &&
        !attempts.hasAttempt(entry.attemptId) &&
        (entry.documentId === null || documents.find(entry.documentId) === null),
    );
  };

  const standingOf = (lines: readonly ReadLine[]): JournalStanding => {
    const broken = lines.filter(({ follows }) => !follows);
    const { acceptedBreaks, seenForgotten } = care.read();
    const [accepted, seen] = [new Set(acceptedBreaks), new Set(seenForgotten)];
    const forgotten = listForgotten(lines).filter(({ attemptId }) => !seen.has(attemptId));
    return {
      lineCount: lines.length,
      brokenCount: broken.length,
      stopsSending: broken.some(({ sha256 }) => !accepted.has(sha256)),
      checkedAt: clock.now(),
      forgotten: forgotten
        .toReversed()
        .slice(0, MOST_FORGOTTEN)
        .map(({ at, event, operation, ifirmaId }) => ({ at, event, operation, ifirmaId })),
      forgottenCount: forgotten.length,
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
    /** Once the company is opened: by then the engine has found what still belongs to a document. */
    lookAgain: () => {
      check();
    },
    read: ({ offset, limit }: { readonly offset: number; readonly limit: number }) => {
      const newestFirst = check().toReversed();
      return { standing, lines: newestFirst.slice(offset, offset + limit).map(describe) };
    },
    /** Every line, the oldest first. */
    readAll: () => ({ lines: check().map(describe), standing }),
    accept: async (what: 'breaks' | 'forgotten'): Promise<JournalStanding> => {
      const lines = check();
      const broken = lines.filter(({ follows }) => !follows);
      await care.change(
        what === 'breaks'
          ? { acceptedBreaks: broken.map(({ sha256 }) => sha256) }
          : { seenForgotten: listForgotten(lines).map(({ attemptId }) => attemptId) },
      );
      check();
      return standing;
    },
  };
}

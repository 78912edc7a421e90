import type { LedgerEntry } from '../../ifirma-server/request-ledger';
import type { Diary } from '../rigs/diary';
import type { Findings } from '../rigs/findings';
import { Refused } from '../../program/channel-calls';

export type OperationName = 'create' | 'save' | 'queue' | 'send' | 'answer' | 'start' | 'second start';

/**
 * One thing that a user did at one of the computers. `ok`: Kwit said that it is done; `fail`: Kwit said that it is not;
 * `info`: no answer, it may have been done or not, or be done later.
 */
export type Operation = {
  readonly computer: string;
  readonly name: OperationName;
  /** The document, for those that are about one. */
  readonly label: string | null;
  readonly beganAtMs: number;
  endedAtMs: number | null;
  end: 'ok' | 'fail' | 'info';
  /** Requests that had arrived at iFirma when it began. */
  readonly requestsBefore: number;
  detail: string | null;
};

export type History = ReturnType<typeof createHistory>;

/** @param readLedger - of the iFirma that all computers share */
export function createHistory(readLedger: () => readonly LedgerEntry[]) {
  const operations: Operation[] = [];
  const startedAt = performance.now();
  const elapsedMs = () => Math.round(performance.now() - startedAt);
  return {
    operations: operations as readonly Operation[],
    /** Does it, and writes down how it ended. @returns what came of it, or null when it is not known to be done */
    perform: async <T>(
      what: Pick<Operation, 'computer' | 'name' | 'label'>,
      work: () => Promise<T>,
    ): Promise<T | null> => {
      const operation: Operation = {
        ...what,
        beganAtMs: elapsedMs(),
        endedAtMs: null,
        end: 'info',
        requestsBefore: readLedger().at(-1)?.sequence ?? 0,
        detail: null,
      };
      operations.push(operation);
      try {
        const done = await work();
        operation.end = 'ok';
        return done;
      } catch (error) {
        operation.end = error instanceof Refused ? 'fail' : 'info';
        operation.detail = error instanceof Error ? error.message : String(error);
        return null;
      } finally {
        operation.endedAtMs = elapsedMs();
      }
    },
  };
}

/**
 * What iFirma carried out, held against what was done: every booking is of one document that somebody queued, and its
 * request left the computer that has it between the beginning of a synchronisation and whatever was done there next.
 */
export function checkHistory(
  { operations }: History,
  ledger: readonly LedgerEntry[],
  diaries: ReadonlyMap<string, Diary>,
  findings: Findings,
): void {
  const bookings = ledger.filter(({ booking }) => booking !== null);
  const explained = new Set<number>();
  for (const [computer, diary] of diaries) {
    const own = operations.filter((operation) => operation.computer === computer);
    for (const entry of diary.entries) {
      const { label } = entry.wanted;
      const wasQueued = own.some((operation) => operation.name === 'queue' && operation.label === label);
      for (const { sequence } of diary.bookingsOf(entry)) {
        explained.add(sequence);
        if (!wasQueued) findings.unexplained.push(`${label}: booked, and nobody queued it`);
        if (!isWithinSend(own, sequence))
          findings.unexplained.push(`${label}: sent, and nobody asked for it`);
      }
    }
  }
  for (const { sequence } of bookings) {
    if (!explained.has(sequence)) findings.unexplained.push(`request ${String(sequence)} is nobody's`);
  }
}

function isWithinSend(own: readonly Operation[], sequence: number): boolean {
  return own.some(
    ({ name, requestsBefore }, index) =>
      name === 'send' &&
      requestsBefore < sequence &&
      sequence <= (own[index + 1]?.requestsBefore ?? Number.MAX_SAFE_INTEGER),
  );
}

import type { AppError } from '../../shared/app-error';
import type { Result } from '../../shared/result';

/** Typing pauses this long before it is stored; leaving a field stores at once. */
const PAUSE_MS = 400;
/** The longest that a change waits while the typing goes on without a pause (design, section 4: within a second). */
const LONGEST_WAIT_MS = 1_000;

export type SaveStatus =
  | { readonly kind: 'saved' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly error: AppError };

export type AutosaveParts<T> = {
  readonly initialRevision: number;
  /** Stores the whole form; answers with the revision it became. */
  readonly save: (
    baseRevision: number,
    content: T,
  ) => Promise<Result<{ readonly revision: number }, AppError>>;
  readonly onStatus: (status: SaveStatus) => void;
};

/**
 * Stores a form while it is typed: at a pause, and at the latest a second after the first change that is not stored
 * (product, C-13). One save at a time, always the newest text, never an older one after it. What was typed during a
 * save is saved right after it. A failed save keeps the text and is tried again after the next change.
 */
export function createAutosave<T>({ initialRevision, save, onStatus }: AutosaveParts<T>) {
  let revision = initialRevision;
  let waiting: { readonly content: T } | null = null;
  let running: Promise<Result<void, AppError>> | null = null;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let longestWait: ReturnType<typeof setTimeout> | undefined;

  const stopTimers = () => {
    clearTimeout(pause);
    clearTimeout(longestWait);
    longestWait = undefined;
  };

  const saveWaiting = async (): Promise<Result<void, AppError>> => {
    while (waiting !== null) {
      const { content } = waiting;
      waiting = null;
      stopTimers();
      onStatus({ kind: 'saving' });
      const answer = await save(revision, content);
      if (!answer.ok) {
        // Newer text typed meanwhile stays the one to save.
        waiting ??= { content };
        onStatus({ kind: 'failed', error: answer.error });
        return answer;
      }
      revision = answer.value.revision;
    }
    onStatus({ kind: 'saved' });
    return { ok: true, value: undefined };
  };

  const flush = (): Promise<Result<void, AppError>> => {
    stopTimers();
    if (running) return running;
    if (waiting === null) return Promise.resolve({ ok: true, value: undefined });
    running = saveWaiting().finally(() => {
      running = null;
    });
    return running;
  };

  return {
    change: (content: T) => {
      waiting = { content };
      onStatus({ kind: 'unsaved' });
      clearTimeout(pause);
      pause = setTimeout(() => void flush(), PAUSE_MS);
      longestWait ??= setTimeout(() => void flush(), LONGEST_WAIT_MS);
    },
    /** Stores what is waiting now; resolves once it is on disk or could not be stored. */
    flush,
    revision: () => revision,
    /** The document moved on by another command (completed, queued): later saves build on that revision. */
    rebase: (next: number) => {
      revision = next;
    },
  };
}

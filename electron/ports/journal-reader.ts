import type { JournalEntry } from './send-journal';

export type ReadLine = {
  /** 1 for the first line of the file. */
  readonly line: number;
  /** Of its bytes: by this a person's consent to a broken line is kept. */
  readonly sha256: string;
  /** Null when the line cannot be read. */
  readonly entry: JournalEntry | null;
  /** It is whole and follows from the line before. */
  readonly follows: boolean;
};

/** The send journal as a person reads it. */
export interface JournalReader {
  /** Every line of the file as it is on the disk now, the oldest first. */
  readLines(): readonly ReadLine[];
}

/** The only source of time in main. Business waits compare stored instants with it (design, section 7). */
export interface Clock {
  /** Now, as an ISO instant in UTC: `2026-11-23T20:15:00.000Z`. */
  now(): string;
  /** The calendar day in Poland: `YYYY-MM-DD`. */
  today(): string;
  /** Milliseconds that never go back: for deadlines and durations only. */
  monotonicMs(): number;
}

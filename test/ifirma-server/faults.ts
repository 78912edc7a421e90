import { z } from 'zod';

/**
 * What can go wrong on the way, by when it happens (ifirma-api 15.6). `books` says whether the request is carried
 * out; a fault can override it, except where the name already says it.
 */
const FAULTS = {
  /** Answers as usual after `ms` of real time. */
  delay: { books: true, answer: 'usual' },
  /** The connection is reset when the headers have arrived; the body is never read. */
  resetBeforeBody: { books: false, answer: 'reset' },
  resetBeforeCommit: { books: false, answer: 'reset' },
  resetAfterCommit: { books: true, answer: 'reset' },
  /** Booked; the answer's headers leave, its body does not. */
  resetAfterHeaders: { books: true, answer: 'headersThenReset' },
  /** Booked; the answer ends in the middle, as if it were whole. */
  truncatedJson: { books: true, answer: 'truncated' },
  /** Booked; the answer ends in the middle of the length it promised. */
  closedMidBody: { books: true, answer: 'closedMidBody' },
  emptyBody: { books: true, answer: 'empty' },
  html200: { books: false, answer: 'html200' },
  html503: { books: false, answer: 'html503' },
  http500: { books: false, answer: 'http500' },
  http502Html: { books: false, answer: 'html502' },
  timeoutBeforeCommit: { books: false, answer: 'silence' },
  timeoutAfterCommit: { books: true, answer: 'silence' },
  kod100BeforeCommit: { books: false, answer: 'kod100' },
  kod100AfterCommit: { books: true, answer: 'kod100' },
  /** Not booked and no answer now; booked when the server's clock has moved by `ms`, or been moved `advances` times. */
  lateCommit: { books: false, answer: 'reset' },
  /** A complete envelope with `kod` (777 unless given). */
  unknownKod: { books: false, answer: 'unknownKod' },
  zeroWithoutIdentyfikator: { books: true, answer: 'withoutIdentifier' },
} as const satisfies Record<string, { readonly books: boolean; readonly answer: string }>;

export type FaultKind = keyof typeof FAULTS;
export type FaultAnswer = (typeof FAULTS)[FaultKind]['answer'];

// `Object.keys` forgets that the keys are exactly those of FAULTS.
export const FAULT_KINDS = Object.keys(FAULTS) as [FaultKind, ...FaultKind[]];

export const faultSchema = z.strictObject({
  kind: z.enum(FAULT_KINDS),
  /** Name of an operation, e.g. `invoice.create`; any when left out. */
  operation: z.string().optional(),
  /** First call that it strikes, from 1, counted among the operation's calls since the fault was set. */
  nth: z.int().min(1).default(1),
  /** How many calls in a row. */
  times: z.int().min(1).default(1),
  ms: z.int().min(0).default(0),
  advances: z.int().min(1).optional(),
  kod: z.int().default(777),
  books: z.boolean().optional(),
});
export type FaultOptions = z.input<typeof faultSchema>;
export type Fault = z.output<typeof faultSchema>;

export function doesBook({ kind, books }: Fault): boolean {
  return books ?? FAULTS[kind].books;
}

export function answerOf({ kind }: Fault): FaultAnswer {
  return FAULTS[kind].answer;
}

/** Faults waiting for their calls. */
export function createFaultPlan() {
  let waiting: { readonly fault: Fault; readonly calls: number }[] = [];
  return {
    /** @throws ZodError for a fault that does not exist. */
    set: (options: FaultOptions): void => {
      waiting.push({ fault: faultSchema.parse(options), calls: 0 });
    },
    clear: (): void => {
      waiting = [];
    },
    list: (): readonly Fault[] => waiting.map(({ fault }) => fault),
    /** The fault that strikes this call; the one set first wins. Counts the call. */
    take: (operation: string | null): Fault | null => {
      waiting = waiting.map(({ fault, calls }) => ({
        fault,
        calls: isAbout(fault, operation) ? calls + 1 : calls,
      }));
      const struck = waiting.find(
        ({ fault, calls }) =>
          isAbout(fault, operation) && calls >= fault.nth && calls < fault.nth + fault.times,
      );
      waiting = waiting.filter(({ fault, calls }) => calls < fault.nth + fault.times - 1);
      return struck?.fault ?? null;
    },
  };
}

function isAbout(fault: Fault, operation: string | null): boolean {
  return fault.operation === undefined || fault.operation === operation;
}

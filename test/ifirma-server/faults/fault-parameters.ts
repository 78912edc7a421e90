import { z } from 'zod';
import { SIDES } from '../proxy/toxic';

const MS = z.int().min(0).max(3_600_000);
const BYTES = z.int().min(0);

/** Everything that a fault can be told beside when it strikes. The descriptions are the ones of `--help`. */
export const PARAMETER_SCHEMAS = {
  side: z.enum(SIDES).describe('direction: to the server, or from it'),
  ms: MS.describe('milliseconds'),
  jitterMs: MS.describe('how much each wait differs from ms at most'),
  afterBytes: BYTES.describe('bytes of that direction that pass unharmed first'),
  bytes: BYTES.describe('how many bytes pass'),
  kBPerSecond: z.int().min(1).describe('thousands of bytes a second'),
  averageBytes: z.int().min(1).describe('size of a piece'),
  variationBytes: BYTES.describe('how much each piece differs from averageBytes at most'),
  gapMs: MS.describe('milliseconds between two pieces'),
  books: z.boolean().describe('whether the request is carried out all the same'),
  kod: z.int().describe('Kod of the answer'),
  advances: z.int().min(0).describe('how often the clock has to be moved on purpose before it lands'),
  key: z.enum(['abonent', 'faktura', 'rachunek', 'wydatek']).describe('which of the four keys'),
  does: z
    .enum(['invoice', 'nextMonth', 'previousMonth', 'removal', 'quota'])
    .describe(
      'issues an invoice, steps the accounting month, removes the newest document, or uses up documents of the limit',
    ),
  count: z.int().min(1).describe('how many documents of the limit it uses up'),
} as const;

export type FaultParameters = {
  readonly [P in keyof typeof PARAMETER_SCHEMAS]: z.infer<(typeof PARAMETER_SCHEMAS)[P]>;
};
export type FaultParameter = keyof FaultParameters;

import { z } from 'zod';

const ref = z.strictObject({ service: z.string(), account: z.string() });
const id = z.int();

/** What a test tells the key vault in its own process. */
export const commandSchema = z.discriminatedUnion('call', [
  z.strictObject({ id, call: z.literal('get'), ref }),
  z.strictObject({ id, call: z.literal('set'), ref, value: z.string() }),
  z.strictObject({ id, call: z.literal('remove'), ref }),
  z.strictObject({ id, call: z.literal('readOwnFile') }),
]);

export const answerSchema = z.strictObject({ id, result: z.unknown() });

import { z } from 'zod';
import { OPERATION_NAMES } from '../known-operations';
import type { FaultActs } from './fault-mode';
import { FAULT_KINDS, FAULT_MODES, isSocketFault } from './fault-modes';
import { PARAMETER_SCHEMAS, type FaultParameters } from './fault-parameters';

/** Beside the operations: any request, and every new connection below TLS. */
export const ANY_REQUEST = 'any';
export const EVERY_CONNECTION = 'connection';

const targetSchema = z
  .string()
  .refine((on) => [ANY_REQUEST, EVERY_CONNECTION, ...OPERATION_NAMES].includes(on), {
    error: ({ input }) =>
      `on=${String(input)}: one of ${ANY_REQUEST}, ${EVERY_CONNECTION}, ${OPERATION_NAMES.join(', ')}`,
  });

/** A fault and the calls that it strikes; what a fault takes beside stands in its mode. */
export const faultSchema = z
  .strictObject({
    kind: z.enum(FAULT_KINDS),
    on: targetSchema.default(ANY_REQUEST),
    /** The first call that it strikes, from 1, counted among those of `on` since the fault was set. */
    from: z.int().min(1).default(1),
    /** How many in a row; what the mode says unless given. */
    times: z.union([z.int().min(1), z.literal('always')]).optional(),
    ...z.object(PARAMETER_SCHEMAS).partial().shape,
  })
  .superRefine(({ kind, on, from: _from, times: _times, ...given }, context) => {
    const taken = Object.keys(FAULT_MODES[kind].takes);
    for (const name of Object.keys(given).filter((parameter) => !taken.includes(parameter))) {
      const offer = taken.length > 0 ? `it takes ${taken.join(', ')}` : 'it takes none';
      context.addIssue({ code: 'custom', message: `${kind} takes no ${name}: ${offer}` });
    }
    if (on === EVERY_CONNECTION && !isSocketFault(kind)) {
      context.addIssue({ code: 'custom', message: `${kind} strikes requests, not on=${EVERY_CONNECTION}` });
    }
  })
  .transform((fault) => ({ ...fault, times: fault.times ?? FAULT_MODES[fault.kind].times }));

export type FaultOptions = z.input<typeof faultSchema>;
export type Fault = z.output<typeof faultSchema>;

export function actsOf({ kind, ...given }: Fault): FaultActs {
  // What was not given is absent: zod makes no member of it.
  return FAULT_MODES[kind].act(given as Partial<FaultParameters>);
}

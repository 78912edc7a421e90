import type { FaultActs } from './fault-mode';
import type { FaultKind } from './fault-modes';
import { actsOf, ANY_REQUEST, EVERY_CONNECTION, faultSchema, type Fault, type FaultOptions } from './fault';

/** A fault that strikes the call at hand. */
export type StruckBy = { readonly kind: FaultKind; readonly acts: FaultActs };

type Waiting = { readonly fault: Fault; readonly calls: number };

/** Faults waiting for their calls. Several may strike the same one; they act in the order in which they were set. */
export function createFaultPlan() {
  let waiting: readonly Waiting[] = [];

  function strike(isAbout: (fault: Fault) => boolean): readonly StruckBy[] {
    waiting = waiting.map(({ fault, calls }) => ({ fault, calls: isAbout(fault) ? calls + 1 : calls }));
    const striking = waiting.filter(
      ({ fault, calls }) => isAbout(fault) && calls >= fault.from && calls <= lastCallOf(fault),
    );
    waiting = waiting.filter(({ fault, calls }) => calls < lastCallOf(fault));
    return striking.map(({ fault }) => ({ kind: fault.kind, acts: actsOf(fault) }));
  }

  return {
    /** @throws ZodError for a fault that does not exist. */
    set: (options: FaultOptions): void => {
      waiting = [...waiting, { fault: faultSchema.parse(options), calls: 0 }];
    },
    clear: (): void => {
      waiting = [];
    },
    list: (): readonly Fault[] => waiting.map(({ fault }) => fault),
    /** The faults of a new connection. Counts it. */
    strikeConnection: () => strike(({ on }) => on === EVERY_CONNECTION),
    /** The faults of a request; `operation` is null for an address that iFirma does not know. Counts it. */
    strikeRequest: (operation: string | null) => strike(({ on }) => on === ANY_REQUEST || on === operation),
  };
}

function lastCallOf({ from, times }: Fault): number {
  return times === 'always' ? Infinity : from + times - 1;
}

export type FaultPlan = ReturnType<typeof createFaultPlan>;

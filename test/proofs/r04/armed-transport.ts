import type { IfirmaRequest, IfirmaTransport } from '../../../electron/ports/ifirma/ifirma-transport';

export type Armed = {
  readonly isTarget: (request: IfirmaRequest) => boolean;
  /** Calls in a row that are struck. */
  readonly times: number;
  readonly arm: () => void;
  readonly disarm: () => void;
};

/** The real transport, with a scene set just before a call that is meant, and taken away after it. */
export function createArmedTransport() {
  let armed: Armed | null = null;
  let sent = 0;
  return {
    /** Counts calls of the kind from here on; the first of them are struck. */
    set: (next: Armed | null): void => {
      armed = next;
      sent = 0;
    },
    /** Calls of the kind that is meant, struck or not. */
    sent: (): number => sent,
    wrap: (inner: IfirmaTransport): IfirmaTransport => ({
      send: async (request) => {
        const current = armed;
        if (current?.isTarget(request) !== true) return inner.send(request);
        sent += 1;
        if (sent > current.times) return inner.send(request);
        current.arm();
        try {
          return await inner.send(request);
        } finally {
          current.disarm();
        }
      },
    }),
  };
}

export type ArmedTransport = ReturnType<typeof createArmedTransport>;

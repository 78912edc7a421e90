import type { FramePretence, StandInFrame } from './web-frame-main.ts';

/** What a test may do to the sender of the next messages. */
export type SenderFault =
  'null-frame' | 'detached-frame' | 'subframe' | 'foreign-origin' | 'other-contents' | 'null-after-await';

export type FaultySender = { readonly mainFrame: StandInFrame };

/**
 * The event of an `invoke` or `send` (https://www.electronjs.org/docs/latest/api/structures/ipc-main-invoke-event).
 * `senderFrame` is looked up at each access: it is null once the frame has navigated or is gone.
 */
export function createIpcEvent(sender: FaultySender, frame: StandInFrame, fault: SenderFault | null) {
  const { documentNumber } = frame;
  let isLate = false;
  if (fault === 'null-after-await') {
    setImmediate(() => {
      isLate = true;
    });
  }
  return {
    type: 'frame',
    sender: fault === 'other-contents' ? createForeignContents(sender) : sender,
    processId: frame.processId,
    frameId: frame.routingId,
    frameTreeNodeId: frame.frameTreeNodeId,
    returnValue: undefined,
    get senderFrame() {
      const isGone = isLate || fault === 'null-frame' || frame.documentNumber !== documentNumber;
      return isGone ? null : frame;
    },
  };
}

/** Applies the faults that lie in what the frame says about itself. */
export function pretendFrame(frame: StandInFrame, fault: SenderFault | null): void {
  const pretences: Partial<Record<SenderFault, FramePretence>> = {
    'detached-frame': { detached: true },
    subframe: { parent: frame },
    'foreign-origin': { url: 'https://www.example.com/' },
  };
  frame.pretence = (fault === null ? undefined : pretences[fault]) ?? {};
}

function createForeignContents(sender: FaultySender): FaultySender {
  // A second page of the same program: everything alike but the identity.
  return Object.create(sender) as FaultySender;
}

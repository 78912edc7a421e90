import { describe, expect } from 'vitest';
import { expectOk, MINUTE_MS, queueInvoice, synchronise } from './sync-rig';
import { it } from './sync-test';

describe('the total as iFirma has it', () => {
  it('is read however many runs came since the list could not be read', async ({ rig }) => {
    const session = rig.start();
    const documentId = queueInvoice(session);
    rig.api.beforeReply = () => {
      rig.api.listError = { code: 'offline' };
    };
    await synchronise(session);
    const accepted = () => session.deps.documents.find(documentId)?.accepted;
    expect(accepted()).toMatchObject({ readAt: null, grossMinor: null });

    // Each contractor that is saved at iFirma and each hand-over is a run of its own.
    for (let count = 1; count <= 30; count += 1) {
      rig.clock.advanceMs(MINUTE_MS);
      const at = rig.clock.now();
      const runId = session.deps.ids.newId();
      session.deps.attempts.insertRun({
        runId,
        state: 'finished',
        startedAt: at,
        finishedAt: at,
        requestCount: 1,
      });
    }
    rig.api.listError = null;
    expectOk(await session.engine.prepare());
    expect(accepted()).toMatchObject({ readAt: rig.clock.now(), grossMinor: 265_680 });
  });
});

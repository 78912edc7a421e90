import { expect, it, onTestFinished } from 'vitest';
import type { FaultKind } from '../../ifirma-server/faults/fault-modes';
import { createHttpsRig } from './https-rig';
import { confirmAll, expectOk, MINUTE_MS, queueInvoice } from './sync-rig';

async function openIssued() {
  const rig = await createHttpsRig();
  onTestFinished(rig.dispose);
  let session = rig.start();
  const documentId = queueInvoice(session);
  const send = async (handOverToKsef: readonly string[]) => {
    const { plan } = expectOk(await session.engine.prepare());
    expectOk(await session.engine.confirm({ ...confirmAll(plan), handOverToKsef }));
    await session.engine.whenIdle();
  };
  return {
    ...rig,
    documentId,
    send,
    engine: () => session.engine,
    restart: () => {
      session.close();
      session = rig.start();
    },
    standing: () => session.deps.documents.find(documentId),
    handOvers: () => rig.server.ledger.requestsOf('document.sendToKsef'),
    atIfirma: () => rig.server.state().documents.filter(({ ksef }) => ksef !== null).length,
  };
}

it('an invoice is handed over once with a signed request, and its number read when asked', async () => {
  const kwit = await openIssued();
  await kwit.send([kwit.documentId]);
  expect(kwit.handOvers().map(({ signatureValid, kod }) => [signatureValid, kod])).toEqual([[true, 0]]);
  expect(kwit.standing()).toMatchObject({ ksefState: 'handed_over' });
  kwit.advance(MINUTE_MS);
  expectOk(await kwit.engine().readKsef(kwit.documentId));
  expect(kwit.standing()).toMatchObject({
    ...{ ksefState: 'numbered', ksef: { number: kwit.server.state().documents[0]?.ksef?.number } },
  });
  // With its number on it.
  expect(kwit.standing()?.pdfFetchedAt).not.toBeNull();
});

it.each<[FaultKind, number]>([
  ['resetAfterCommit', 1],
  ['truncatedJson', 1],
  ['resetBeforeCommit', 0],
  ['http502Html', 0],
])(
  'whose answer is lost (%s) is unknown, is asked about, and goes out again only by a person',
  async (kind, booked) => {
    const kwit = await openIssued();
    kwit.server.setFault({ kind, on: 'document.sendToKsef', times: 1 });
    await kwit.send([kwit.documentId]);
    expect(kwit.standing()).toMatchObject({ state: 'accepted', ksefState: 'unknown' });
    expect(kwit.atIfirma()).toBe(booked);

    kwit.restart();
    expect(kwit.standing()?.ksefState).toBe('unknown');
    expect(await kwit.engine().handOver(kwit.documentId, true)).toMatchObject({
      error: { code: 'too_early' },
    });
    kwit.advance(11 * MINUTE_MS);
    expectOk(await kwit.engine().prepare());
    expect(kwit.handOvers()).toHaveLength(1);
    if (booked === 1) {
      expect(kwit.standing()?.ksefState).toBe('numbered');
      expect(await kwit.engine().handOver(kwit.documentId, true)).toMatchObject({
        error: { code: 'wrong_state' },
      });
    } else {
      // Silence proves nothing, so that it stays a question until the user says to do it once more.
      expect(kwit.standing()?.ksefState).toBe('unknown');
      expect(await kwit.engine().handOver(kwit.documentId, false)).toMatchObject({
        error: { code: 'wrong_state' },
      });
      expectOk(await kwit.engine().handOver(kwit.documentId, true));
      expect(kwit.standing()?.ksefState).toBe('handed_over');
    }
    expect(kwit.handOvers()).toHaveLength(2 - booked);
    expect(kwit.atIfirma()).toBe(1);
  },
);

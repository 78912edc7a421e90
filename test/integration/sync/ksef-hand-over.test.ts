import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cutOffAt } from '../../fakes/cut-off';
import type { FaultyPracticeAccount, WriteFault } from '../../fakes/faulty-practice-account';
import { openAccountRig, type AccountRig } from './account-rig';
import { confirmAll, expectOk, MINUTE_MS, queueInvoice, synchronise, type Session } from './sync-rig';

/** What iFirma's ledger says about its only invoice. */
function ledgerOf(account: FaultyPracticeAccount) {
  const [document] = account.state().documents;
  return document?.ksef ?? null;
}

function ksefOf({ deps }: Session, documentId: string) {
  const document = deps.documents.find(documentId);
  return { state: document?.ksefState, ...document?.ksef };
}

async function sendWithHandOver(session: Session, documentIds: readonly string[]) {
  const { plan } = expectOk(await session.engine.prepare());
  expectOk(await session.engine.confirm({ ...confirmAll(plan), handOverToKsef: documentIds }));
  await session.engine.whenIdle();
  return session.engine.overview();
}

describe('handing over with the plan', () => {
  it('follows the invoices, only those that were chosen, and finds their numbers when asked', async () => {
    const { account, rig, clock } = openAccountRig();
    const session = rig.start();
    const chosen = queueInvoice(session);
    const other = queueInvoice(session, { notes: 'bez KSeF' });

    const { run } = await sendWithHandOver(session, [chosen]);

    expect(run?.items.map(({ role, operation, state }) => [role, operation, state])).toEqual([
      ['document', 'invoice.create', 'accepted'],
      ['document', 'invoice.create', 'accepted'],
      ['step', 'document.sendToKsef', 'accepted'],
    ]);
    expect(ksefOf(session, chosen)).toMatchObject({ state: 'handed_over', number: null, wishedAt: null });
    expect(ksefOf(session, other)).toMatchObject({ state: 'not_sent', wishedAt: null });
    expect(account.state().documents.filter(({ ksef }) => ksef !== null)).toHaveLength(1);

    clock.advanceMs(MINUTE_MS);
    expectOk(await session.engine.prepare());
    const handedOver = account.state().documents.find(({ ksef }) => ksef !== null);
    expect(ksefOf(session, chosen)).toMatchObject({ state: 'numbered', number: handedOver?.ksef?.number });
    expect(session.deps.documents.events(chosen).map(({ what }) => what)).toEqual(
      expect.arrayContaining(['ksef_handed_over', 'ksef_numbered']),
    );
  });

  it('is left undone and remembered when the run stops before it', async () => {
    const { account, rig } = openAccountRig();
    const session = rig.start();
    const documentId = queueInvoice(session);
    account.faults.push({ kind: 'none' }, { kind: 'offline' });

    await sendWithHandOver(session, [documentId]);

    expect(ledgerOf(account)).toBeNull();
    const left = ksefOf(session, documentId);
    expect(left).toMatchObject({ state: 'not_sent' });
    expect(left.wishedAt).not.toBeNull();
    // Nothing is done later by itself.
    await session.engine.prepare();
    expect(ledgerOf(account)).toBeNull();
    expectOk(await session.engine.handOver(documentId, false));
    expect(ksefOf(session, documentId)).toMatchObject({ state: 'handed_over', wishedAt: null });
  });

  it('hands over at most once wherever the program is cut off', async () => {
    const counting = cutOffAt(Number.POSITIVE_INFINITY);
    const calls = await countCalls(counting);
    expect(calls).toBeGreaterThan(20);
    for (let call = 1; call <= calls; call += 1) {
      const { account, rig } = openAccountRig();
      const first = rig.start();
      const documentId = queueInvoice(first);
      first.close();
      await runUntilCut(rig, documentId, cutOffAt(call));

      const session = rig.start();
      const atIfirma = account.state().documents.filter(({ ksef }) => ksef !== null).length;
      const { state } = ksefOf(session, documentId);
      // Whatever iFirma did, Kwit says so or says that it does not know; it never says the contrary.
      if (atIfirma === 1) expect(state).toMatch(/^(?:unknown|handed_over|numbered)$/u);
      if (state === 'handed_over' || state === 'numbered') expect(atIfirma).toBe(1);
      await session.engine.prepare();
      expect(account.state().documents.filter(({ ksef }) => ksef !== null)).toHaveLength(atIfirma);
      session.close();
      rig.dispose();
    }
  }, 240_000);
});

async function countCalls(counting: ReturnType<typeof cutOffAt>): Promise<number> {
  const { rig } = openAccountRig();
  const first = rig.start();
  const documentId = queueInvoice(first);
  first.close();
  await runUntilCut(rig, documentId, counting);
  return counting.calls();
}

async function runUntilCut(rig: AccountRig, documentId: string, cut: ReturnType<typeof cutOffAt>) {
  try {
    const session = rig.start(cut.wrap);
    try {
      await sendWithHandOver(session, [documentId]);
    } finally {
      session.close();
    }
  } catch {
    // The program is dead; only what it left on disk and at iFirma counts from here.
  }
}

describe('handing over later', () => {
  async function issue(session: Session) {
    const documentId = queueInvoice(session);
    await synchronise(session);
    return documentId;
  }

  it('goes out once, and no second time while it stands', async () => {
    const { account, rig } = openAccountRig();
    const session = rig.start();
    const documentId = await issue(session);
    expectOk(await session.engine.handOver(documentId, false));
    expect(ledgerOf(account)).not.toBeNull();
    expect(await session.engine.handOver(documentId, false)).toMatchObject({ ok: false });
    expect(await session.engine.handOver(documentId, true)).toMatchObject({ ok: false });
    const sent = session.journal
      .readAll()
      .entries.filter(({ operation }) => operation === 'document.sendToKsef');
    expect(sent.map(({ event, documentId: about }) => [event, about])).toEqual([
      ['sending', documentId],
      ['accepted', documentId],
    ]);
  });

  it('says why iFirma refused, and may be tried again once that is mended', async () => {
    const { account, rig } = openAccountRig({ ksef: { connection: 'none' } });
    const session = rig.start();
    const documentId = await issue(session);
    expectOk(await session.engine.handOver(documentId, false));
    expect(ksefOf(session, documentId)).toMatchObject({ state: 'refused' });
    expect(ksefOf(session, documentId).reason).toContain('KSeF');
    expect(ledgerOf(account)).toBeNull();

    expectOk(await session.engine.handOver(documentId, false));
    expect(session.journal.readAll().entries.filter(({ event }) => event === 'rejected')).toHaveLength(2);
  });

  it('shows what KSeF turned down, in iFirma’s words', async () => {
    const { rig, clock } = openAccountRig({ ksef: { nextResult: 'rejected' } });
    const session = rig.start();
    const documentId = await issue(session);
    expectOk(await session.engine.handOver(documentId, false));
    clock.advanceMs(MINUTE_MS);
    expectOk(await session.engine.readKsef(documentId));
    expect(ksefOf(session, documentId)).toMatchObject({ state: 'refused', number: null });
    expect(ksefOf(session, documentId).reason).not.toBeNull();
  });

  it.each<[string, WriteFault, boolean]>([
    ['iFirma has it', { kind: 'answer_lost' }, true],
    ['it never arrived', { kind: 'request_lost' }, false],
  ])('does not know when the answer is lost, whether %s', async (_, fault, arrived) => {
    const { account, rig, clock } = openAccountRig();
    const session = rig.start();
    const documentId = await issue(session);
    account.faults.push(fault);
    expectOk(await session.engine.handOver(documentId, false));
    expect(ksefOf(session, documentId).state).toBe('unknown');
    expect(session.engine.overview().unsettledHandOvers).toMatchObject([{ documentId, isDecidable: false }]);

    // Not by itself, not at once, and not without asking first.
    expect(await session.engine.handOver(documentId, false)).toMatchObject({
      error: { code: 'wrong_state' },
    });
    expect(await session.engine.handOver(documentId, true)).toMatchObject({ error: { code: 'too_early' } });
    clock.advanceMs(11 * MINUTE_MS);
    expect(await session.engine.handOver(documentId, true)).toMatchObject({ error: { code: 'too_early' } });
    expect(ledgerOf(account) !== null).toBe(arrived);

    expectOk(await session.engine.readKsef(documentId));
    if (arrived) {
      expect(ksefOf(session, documentId)).toMatchObject({
        state: 'numbered',
        number: ledgerOf(account)?.number,
      });
      expect(session.deps.attempts.attemptsInStates(['unknown'])).toEqual([]);
      return;
    }
    expect(ksefOf(session, documentId).state).toBe('unknown');
    expectOk(await session.engine.handOver(documentId, true));
    expect(ksefOf(session, documentId).state).toBe('handed_over');
    expect(ledgerOf(account)).not.toBeNull();
  });

  it('takes no earlier refusal for the answer to one that is still under way', async () => {
    const { account, rig, clock } = openAccountRig({ ksef: { nextResult: 'rejected' } });
    const session = rig.start();
    const documentId = await issue(session);
    expectOk(await session.engine.handOver(documentId, false));
    clock.advanceMs(MINUTE_MS);
    expectOk(await session.engine.readKsef(documentId));
    expect(ksefOf(session, documentId)).toMatchObject({ state: 'refused' });

    account.faults.push({ kind: 'late', minutes: 9 });
    expectOk(await session.engine.handOver(documentId, false));
    clock.advanceMs(1000);
    expectOk(await session.engine.readKsef(documentId));
    clock.advanceMs(8 * MINUTE_MS);
    expectOk(await session.engine.prepare());
    expect(ksefOf(session, documentId)).toMatchObject({ state: 'unknown', number: null });
    expect(await session.engine.handOver(documentId, false)).toMatchObject({
      error: { code: 'wrong_state' },
    });
    expect(await session.engine.handOver(documentId, true)).toMatchObject({ error: { code: 'too_early' } });

    clock.advanceMs(3 * MINUTE_MS);
    await account.deliverLate();
    clock.advanceMs(MINUTE_MS);
    expectOk(await session.engine.prepare());
    expect(session.deps.attempts.attemptsInStates(['unknown'])).toEqual([]);
    expect(ksefOf(session, documentId)).toMatchObject({ state: 'refused' });
    const { entries } = session.journal.readAll();
    const sent = entries.filter(
      ({ event, operation }) => event === 'sending' && operation === 'document.sendToKsef',
    );
    expect(sent).toHaveLength(2);
  });

  it('takes the refusal that still stands after the quiet period, when the second never arrived', async () => {
    const { account, rig, clock } = openAccountRig({ ksef: { nextResult: 'rejected' } });
    const session = rig.start();
    const documentId = await issue(session);
    expectOk(await session.engine.handOver(documentId, false));
    clock.advanceMs(MINUTE_MS);
    expectOk(await session.engine.readKsef(documentId));
    account.faults.push({ kind: 'request_lost' });
    expectOk(await session.engine.handOver(documentId, false));
    clock.advanceMs(11 * MINUTE_MS);
    expectOk(await session.engine.prepare());
    expect(ksefOf(session, documentId)).toMatchObject({ state: 'refused' });
    expect(session.deps.attempts.attemptsInStates(['unknown'])).toEqual([]);
    expectOk(await session.engine.handOver(documentId, false));
  });

  it('takes no reading of the quiet period for a later one because somebody set the wall clock forward', async () => {
    const { account, rig, clock } = openAccountRig();
    const session = rig.start();
    const documentId = await issue(session);
    account.faults.push({ kind: 'request_lost' });
    expectOk(await session.engine.handOver(documentId, false));
    clock.advanceMs(1000);
    clock.jumpWallMs(11 * MINUTE_MS);
    expectOk(await session.engine.readKsef(documentId));

    clock.advanceMs(11 * MINUTE_MS);
    expect(await session.engine.handOver(documentId, true)).toMatchObject({ error: { code: 'too_early' } });
    expectOk(await session.engine.readKsef(documentId));
    expectOk(await session.engine.handOver(documentId, true));
    expect(ksefOf(session, documentId).state).toBe('handed_over');
  });

  it('is unknown after the database went back to before it', async () => {
    const { account, rig } = openAccountRig();
    const first = rig.start();
    const documentId = await issue(first);
    const backup = rig.copyDatabase(first);
    const session = rig.start();
    expectOk(await session.engine.handOver(documentId, false));
    session.close();
    rig.restoreDatabase(backup);

    const restored = rig.start();
    expect(ksefOf(restored, documentId).state).toBe('unknown');
    expect(await restored.engine.handOver(documentId, false)).toMatchObject({ ok: false });
    expect(account.state().documents).toHaveLength(1);
  });
});

describe('the official PDF', () => {
  it('is kept after acceptance and read without a network, also after a restart', async () => {
    const { account, rig } = openAccountRig();
    const session = rig.start();
    const documentId = queueInvoice(session);
    await synchronise(session);
    expect(session.deps.documents.find(documentId)?.pdfFetchedAt).not.toBeNull();
    session.close();
    account.failReads = true;

    const later = rig.start();
    const bytes = await later.deps.issued.pdfs.read(documentId);
    expect(
      Buffer.from(bytes ?? [])
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  it('is fetched when asked for where the run could not, and counts as none when its file was changed', async () => {
    const { account, rig } = openAccountRig();
    const session = rig.start();
    const documentId = queueInvoice(session);
    const { plan } = expectOk(await session.engine.prepare());
    account.faults.push({ kind: 'none' });
    expectOk(await session.engine.confirm(confirmAll(plan)));
    await session.engine.whenIdle();
    const { pdfs } = session.deps.issued;
    expectOk(
      await pdfs.keep(documentId, new TextEncoder().encode('%PDF-1.4 other'), '2026-11-23T12:00:00.000Z'),
    );
    expectOk(await session.engine.fetchPdf(documentId));
    const fetched = await pdfs.read(documentId);
    expect(Buffer.from(fetched ?? []).toString('latin1')).not.toContain('other');

    damageOnlyFile(rig.folder);
    expect(await pdfs.read(documentId)).toBeNull();
  });
});

function damageOnlyFile(folder: string): void {
  const names = readdirSync(join(folder, 'pdf'));
  expect(names).toHaveLength(1);
  for (const name of names) writeFileSync(join(folder, 'pdf', name), '%PDF-1.4 changed');
}

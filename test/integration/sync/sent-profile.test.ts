import { describe, expect } from 'vitest';
import { enqueueDocument } from '../../../electron/documents/enqueue-document';
import { saveForm } from '../../../electron/documents/save-form';
import type { CompanyProfile } from '../../../shared/domain/company/company';
import { aCompanyProfile, anExemptCompanyProfile } from '../../builders/a-company-profile';
import { anInvoiceLine } from '../../builders/an-invoice-form';
import { anAnswer } from '../../fakes/scripted-accounting-api';
import {
  createRig,
  expectOk,
  MINUTE_MS,
  queueExpense,
  queueInvoice,
  type Session,
  stateOf,
  synchronise,
} from './sync-rig';
import { it } from './sync-test';

const EXEMPT = aCompanyProfile({ vatStatus: 'exempt', exemptionBasis: 'Art. 113 ust. 1' });
const MOVED = aCompanyProfile({ city: 'Wrocław', placeOfIssue: 'Wrocław' });

function changeProfile({ deps }: Session, profile: CompanyProfile): void {
  deps.company.saveProfile(profile, deps.clock.now());
}

function sentProfileOf({ deps }: Session, documentId: string) {
  return deps.documents.find(documentId)?.sentProfile;
}

describe('what was sent by a VAT payer who is exempt since', () => {
  it.for([
    ['exempt', EXEMPT],
    ['exempt with ryczałt', anExemptCompanyProfile()],
  ] as const)('is found and bound after a lost answer: %s', async ([, profile], { rig }) => {
    const session = rig.start();
    const documentId = queueInvoice(session);
    rig.api.script.push({ does: 'book_and_lose_answer' });
    await synchronise(session);
    expect(stateOf(session, documentId)).toBe('unknown');
    changeProfile(session, profile);
    session.close();

    const restarted = rig.start();
    rig.clock.advanceMs(11 * MINUTE_MS);
    expectOk(await restarted.engine.prepare());
    expect(restarted.deps.documents.find(documentId)).toMatchObject({
      state: 'accepted',
      sentProfile: aCompanyProfile(),
      facts: { vatMinor: 49_680, grossMinor: 265_680 },
      accepted: { ifirmaId: '1001', grossMinor: 265_680 },
    });
    expect(rig.api.ledger).toHaveLength(1);
  });

  it('is still not taken for another document', async ({ rig }) => {
    const session = rig.start();
    const documentId = queueInvoice(session);
    rig.api.script.push({ does: 'lose_request' });
    await synchronise(session);
    changeProfile(session, EXEMPT);
    const panel = createRig(rig.api, { clock: rig.clock });
    const bySomebodyElse = panel.start();
    queueInvoice(bySomebodyElse, { lines: [anInvoiceLine({ vatRate: '8' })] });
    await synchronise(bySomebodyElse);
    panel.dispose();
    rig.clock.advanceMs(11 * MINUTE_MS);
    expectOk(await session.engine.prepare());
    expect(stateOf(session, documentId)).toBe('needs_person');
  });
});

describe('the company’s data that are kept with a document', () => {
  it('are those of its confirmation, for invoices and expenses; in the queue there are none', async ({
    rig,
  }) => {
    const session = rig.start();
    const documentIds = [queueInvoice(session), queueExpense(session)];
    expect(documentIds.map((documentId) => sentProfileOf(session, documentId))).toEqual([null, null]);
    // Changed while the run is under way: every body was built before.
    rig.api.beforeReply = () => {
      changeProfile(session, EXEMPT);
    };
    await synchronise(session);
    expect(documentIds.map((documentId) => stateOf(session, documentId))).toEqual(['accepted', 'accepted']);
    expect(documentIds.map((documentId) => sentProfileOf(session, documentId))).toEqual([
      aCompanyProfile(),
      aCompanyProfile(),
    ]);
    expect(session.deps.documents.keepSentProfile(documentIds[0] ?? '', EXEMPT)).toBe(false);
    expect(sentProfileOf(session, documentIds[0] ?? '')).toEqual(aCompanyProfile());
  });

  it('are today’s when it goes out once more after its absence was shown', async ({ rig }) => {
    const session = rig.start();
    const documentId = queueInvoice(session);
    rig.api.script.push({ does: 'lose_request' });
    await synchronise(session);
    changeProfile(session, MOVED);
    for (const minutes of [11, 6]) {
      rig.clock.advanceMs(minutes * MINUTE_MS);
      expectOk(await session.engine.prepare());
    }
    expect(sentProfileOf(session, documentId)).toEqual(aCompanyProfile());
    expectOk(session.engine.answer({ documentId, answer: { is: 'not_there' } }));
    await synchronise(session);
    expect(session.deps.documents.find(documentId)).toMatchObject({
      state: 'accepted',
      sentProfile: MOVED,
    });
  });

  it('are today’s when iFirma refused it and it is queued again', async ({ rig }) => {
    const session = rig.start();
    const documentId = queueInvoice(session);
    rig.api.script.push({ does: 'answer', reply: anAnswer(201) });
    await synchronise(session);
    expect(stateOf(session, documentId)).toBe('rejected');
    rig.clock.advanceMs(MINUTE_MS);
    changeProfile(session, MOVED);
    const refused = session.deps.documents.find(documentId);
    if (refused?.content.kind !== 'invoice') throw new Error('the document is lost');
    const content = { kind: 'invoice', form: { ...refused.content.form, notes: 'Poprawiona' } } as const;
    expectOk(saveForm(session.documentDeps, { documentId, baseRevision: refused.revision, content }));
    expectOk(enqueueDocument(session.documentDeps, { documentId, allowDuplicate: true }));
    await synchronise(session);
    expect(session.deps.documents.find(documentId)).toMatchObject({ state: 'accepted', sentProfile: MOVED });
  });
});

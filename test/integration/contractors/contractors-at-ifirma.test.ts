import { readFileSync } from 'node:fs';
import { setDefaultCACertificates } from 'node:tls';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addToIfirma } from '../../../electron/contractors/add-to-ifirma';
import { answerWrite } from '../../../electron/contractors/answer-write';
import { decideAtIfirma } from '../../../electron/contractors/decide-at-ifirma';
import { linkToIfirma, unlinkFromIfirma } from '../../../electron/contractors/link-to-ifirma';
import { listContractorConflicts } from '../../../electron/contractors/list-contractor-conflicts';
import { listUnsettledWrites } from '../../../electron/contractors/list-unsettled-writes';
import { readAtIfirma } from '../../../electron/contractors/read-at-ifirma';
import { searchAtIfirma } from '../../../electron/contractors/search-at-ifirma';
import { settleAtIfirma } from '../../../electron/contractors/settle-at-ifirma';
import type { ContractorDecision } from '../../../shared/ipc/contracts/contractor-at-ifirma';
import { installNetworkGuard } from '../../desktop-host/guards/network-guard';
import { aPartyForm } from '../../builders/a-party-form';
import type { FaultKind } from '../../ifirma-server/faults/fault-modes';
import { startIfirmaServer, type IfirmaServer } from '../../ifirma-server/ifirma-server';
import { expectOk } from '../sync/sync-rig';
import {
  openContractorDesk,
  putAtIfirma,
  recordAtIfirma,
  SAME_AS_MLYN,
  type ContractorDesk,
} from './contractor-desk';

let server: IfirmaServer;
let desk: ContractorDesk;
beforeAll(async () => {
  server = await startIfirmaServer();
  setDefaultCACertificates([readFileSync(server.caFile, 'utf8')]);
  installNetworkGuard(server.port);
});
beforeEach(() => {
  server.reset();
  desk = openContractorDesk(server);
});
afterEach(() => {
  desk.dispose();
});
afterAll(() => server.close());

const writes = () => server.readLedger().filter(({ method }) => method !== 'GET');
const bodyOf = (index: number): unknown => JSON.parse(new TextDecoder().decode(writes()[index]?.body));

/** A contractor here and its record at iFirma, agreed. */
async function linked(members: Parameters<typeof putAtIfirma>[1] = {}): Promise<string> {
  putAtIfirma(server, members);
  const contractorId = desk.save(SAME_AS_MLYN);
  expectOk(await linkToIfirma(desk.deps(), { contractorId, identifier: 'MLYN' }));
  return contractorId;
}

async function decide(
  contractorId: string,
  { purpose = 'save', ...decision }: Partial<ContractorDecision> = {},
) {
  const view = desk.view(contractorId);
  const comparison = purpose === 'undo' ? view.undo : view.comparison;
  return decideAtIfirma(desk.deps(), {
    ...{ contractorId, purpose, choices: {}, acceptsLoss: false },
    comparisonId: comparison?.comparisonId ?? '',
    ...decision,
  });
}

const verdictsOf = (contractorId: string) =>
  desk.view(contractorId).comparison?.differences.map(({ field, verdict }) => `${field}: ${verdict}`);

describe('looking for a contractor at iFirma', () => {
  it.each([
    ['by its NIP', { NIP: '8981647572', Nazwa: 'Coś innego' }],
    ['by its NIP with hyphens', { NIP: '898-164-75-72', Nazwa: 'Coś innego' }],
    ['by its NIP as persons write it', { NIP: '898-16-47-572', Nazwa: 'Coś innego' }],
    ['by its name with another legal form', { NIP: null, Nazwa: 'ZIELONY MŁYN Spółka z o.o.' }],
  ])('finds it %s, and sends nothing', async (_how, members) => {
    putAtIfirma(server, members);
    putAtIfirma(server, { Identyfikator: 'OBCY', NIP: '1111111111', Nazwa: 'Obcy sp. z o.o.' });
    const contractorId = desk.save(SAME_AS_MLYN);
    const { candidates } = expectOk(await searchAtIfirma(desk.deps(), { contractorId }));
    expect(candidates.map(({ identifier }) => identifier)).toEqual(['MLYN']);
    expect(writes()).toEqual([]);
  });

  it('ties one of them, once, and lets go of it again', async () => {
    const contractorId = await linked();
    expect(desk.view(contractorId)).toMatchObject({ identifier: 'MLYN', comparison: { differences: [] } });
    const other = desk.save(SAME_AS_MLYN);
    expect(await linkToIfirma(desk.deps(), { contractorId: other, identifier: 'MLYN' })).toMatchObject({
      error: { code: 'contractor_linked' },
    });
    const { candidates } = expectOk(await searchAtIfirma(desk.deps(), { contractorId: other }));
    expect(candidates[0]?.linkedTo).toBe(contractorId);
    expectOk(unlinkFromIfirma(desk.deps(), { contractorId }));
    expectOk(await linkToIfirma(desk.deps(), { contractorId: other, identifier: 'MLYN' }));
    expect(writes()).toEqual([]);
  });

  it('leaves every difference to the user until both agreed once', async () => {
    putAtIfirma(server);
    const contractorId = desk.save({ ...SAME_AS_MLYN, phone: '1', email: 'inny@mlyn.test' });
    expectOk(await linkToIfirma(desk.deps(), { contractorId, identifier: 'MLYN' }));
    expect(verdictsOf(contractorId)).toEqual(['email: conflict', 'phone: conflict']);
    expect(await decide(contractorId)).toMatchObject({
      error: { code: 'invalid_input', fields: [{ path: 'choices.email' }, { path: 'choices.phone' }] },
    });

    expectOk(await decide(contractorId, { choices: { email: 'theirs', phone: 'theirs' } }));
    expect(desk.party(contractorId)).toMatchObject({ email: 'biuro@mlyn.test', phone: '12 345 67 89' });
    expect(desk.view(contractorId).comparison?.differences).toEqual([]);
    expect(writes()).toEqual([]);
  });
});

describe('adding a contractor', () => {
  it('searches first, and creates one record under an identifier of Kwit’s own', async () => {
    const contractorId = desk.save({});
    const added = expectOk(await addToIfirma(desk.deps(), { contractorId, notThese: [] }));
    expect(added).toMatchObject({ candidates: [], atIfirma: { identifier: 'KW0000000000001' } });
    expect(added.atIfirma.comparison?.differences).toEqual([]);
    expect(recordAtIfirma(server, 'KW0000000000001')).toMatchObject({
      NIP: '7261120385',
      KodPocztowy: '31-008',
    });
    expect(desk.journal()).toEqual(['contractor.add sending', 'contractor.add accepted']);
    expect(writes()).toHaveLength(1);
  });

  it('sends nothing while iFirma has one that may be it', async () => {
    putAtIfirma(server);
    const contractorId = desk.save(SAME_AS_MLYN);
    const added = expectOk(await addToIfirma(desk.deps(), { contractorId, notThese: [] }));
    expect(added.candidates.map(({ identifier }) => identifier)).toEqual(['MLYN']);
    expect(writes()).toEqual([]);
    expectOk(await addToIfirma(desk.deps(), { contractorId, notThese: ['MLYN'] }));
    expect(writes()).toHaveLength(1);
  });

  it.each<FaultKind>(['resetAfterCommit', 'truncatedJson', 'http200Html'])(
    'whose answer is lost (%s) is found by its identifier and never sent twice',
    async (kind) => {
      const contractorId = desk.save({});
      server.setFault({ kind, on: 'contractor.add' });
      const added = expectOk(await addToIfirma(desk.deps(), { contractorId, notThese: [] }));
      expect(added.atIfirma).toMatchObject({
        identifier: null,
        pending: { kind: 'add', isDecidable: false },
      });
      desk.restart();
      expect(await addToIfirma(desk.deps(), { contractorId, notThese: [] })).toMatchObject({
        error: { code: 'wrong_state' },
      });

      const isBooked = server.state().contractors.length === 1;
      if (!isBooked) {
        expect(await settleAtIfirma(desk.deps(), { contractorId })).toMatchObject({
          error: { code: 'too_early' },
        });
        desk.advanceMinutes(11);
      }
      const settled = expectOk(await settleAtIfirma(desk.deps(), { contractorId }));
      expect(settled).toMatchObject({ pending: null, identifier: isBooked ? 'KW0000000000001' : null });

      if (!isBooked) expectOk(await addToIfirma(desk.deps(), { contractorId, notThese: [] }));
      expect(server.state().contractors.map(({ Identyfikator }) => Identyfikator)).toEqual([
        'KW0000000000001',
      ]);
      expect(desk.view(contractorId).identifier).toBe('KW0000000000001');
    },
  );

  it.each(['there', 'not_there'] as const)(
    'whose answer was lost waits with what to look for, and a person may say that it is %s',
    async (answer) => {
      const contractorId = desk.save({});
      server.setFault({
        kind: answer === 'there' ? 'resetAfterCommit' : 'resetBeforeCommit',
        on: 'contractor.add',
      });
      expectOk(await addToIfirma(desk.deps(), { contractorId, notThese: [] }));
      expect(listUnsettledWrites(desk.deps()).rows).toMatchObject([
        {
          ...{ contractorId, kind: 'add', identifier: 'KW0000000000001', nip: '7261120385' },
          ...{ isDecidable: false, isSending: false, changes: [] },
        },
      ]);
      expect(answerWrite(desk.deps(), { contractorId, answer })).toMatchObject({
        error: { code: 'too_early' },
      });
      desk.restart();
      desk.advanceMinutes(11);
      expect(expectOk(answerWrite(desk.deps(), { contractorId, answer }))).toMatchObject({
        ...{ pending: null, identifier: answer === 'there' ? 'KW0000000000001' : null },
      });
      expect(desk.journal().at(-1)).toBe(
        `contractor.add ${answer === 'there' ? 'accepted' : 'settled_absent'}`,
      );
      expect(listUnsettledWrites(desk.deps()).rows).toEqual([]);
      expect(answerWrite(desk.deps(), { contractorId, answer })).toMatchObject({
        error: { code: 'not_found' },
      });
      expect(writes()).toHaveLength(1);
    },
  );

  it('that iFirma refuses says why, and may be mended and added', async () => {
    const contractorId = desk.save({});
    putAtIfirma(server, { Identyfikator: 'KW0000000000001', NIP: null, Nazwa: 'Kto inny' });
    const added = expectOk(await addToIfirma(desk.deps(), { contractorId, notThese: [] }));
    expect(added.atIfirma).toMatchObject({ identifier: null, pending: null, failure: { kind: 'add' } });
    expectOk(await addToIfirma(desk.deps(), { contractorId, notThese: [] }));
    expect(desk.view(contractorId)).toMatchObject({ identifier: 'KW0000000000002', failure: null });
  });
});

describe('changing a contractor', () => {
  it('in one field leaves every other field at iFirma as it was, also undocumented ones (product R-04)', async () => {
    const contractorId = await linked();
    const before = recordAtIfirma(server, 'MLYN');
    desk.save({ ...SAME_AS_MLYN, phone: '12 999 99 99' }, contractorId);
    expect(verdictsOf(contractorId)).toEqual(['phone: mine']);
    expect(writes()).toEqual([]);

    expectOk(await decide(contractorId));
    expect(recordAtIfirma(server, 'MLYN')).toEqual({ ...before, Telefon: '12 999 99 99' });
    expect(desk.view(contractorId).comparison?.differences).toEqual([]);
    expect(writes()).toHaveLength(1);
    expect(bodyOf(0)).toMatchObject({
      GrupaCenowa: 'hurt',
      NumerKonta: before.NumerKonta,
      Uwagi: before.Uwagi,
    });
  });

  it('on both sides in different fields proposes both, and one undo gives every field back (product N-05)', async () => {
    const contractorId = await linked();
    desk.save({ ...SAME_AS_MLYN, phone: '12 999 99 99' }, contractorId);
    const theirs = putAtIfirma(server, { Email: 'nowy@mlyn.test', Uwagi: 'nowe warunki' });
    expectOk(await readAtIfirma(desk.deps(), { contractorId }));
    expect(verdictsOf(contractorId)).toEqual(['email: theirs', 'phone: mine', 'notes: theirs']);
    expect(desk.party(contractorId)?.email).toBe('biuro@mlyn.test');
    expect(listContractorConflicts(desk.deps()).rows).toMatchObject([{ contractorId }]);

    expectOk(await decide(contractorId));
    expect(recordAtIfirma(server, 'MLYN')).toEqual({ ...theirs, Telefon: '12 999 99 99' });
    expect(desk.party(contractorId)).toMatchObject({ email: 'nowy@mlyn.test', phone: '12 999 99 99' });
    expect(listContractorConflicts(desk.deps()).rows).toEqual([]);

    expect(desk.view(contractorId).undo?.differences.map(({ field }) => field)).toEqual(['phone']);
    expectOk(await decide(contractorId, { purpose: 'undo' }));
    expect(recordAtIfirma(server, 'MLYN')).toEqual(theirs);
    expect(desk.party(contractorId)).toMatchObject({ email: 'nowy@mlyn.test', phone: '12 345 67 89' });
    expect(desk.view(contractorId)).toMatchObject({ undo: null, comparison: { differences: [] } });
    expect(writes()).toHaveLength(2);
  });

  it('in the same field waits for a choice, either of which is carried out', async () => {
    const contractorId = await linked();
    desk.save({ ...SAME_AS_MLYN, phone: '1', email: 'moj@mlyn.test' }, contractorId);
    putAtIfirma(server, { Telefon: '2', Email: 'ich@mlyn.test' });
    expectOk(await readAtIfirma(desk.deps(), { contractorId }));
    expect(verdictsOf(contractorId)).toEqual(['email: conflict', 'phone: conflict']);
    expectOk(await decide(contractorId, { choices: { email: 'mine', phone: 'theirs' } }));
    expect(recordAtIfirma(server, 'MLYN')).toMatchObject({ Telefon: '2', Email: 'moj@mlyn.test' });
    expect(desk.party(contractorId)).toMatchObject({ phone: '2', email: 'moj@mlyn.test' });
  });

  it('is not sent over what iFirma has since the comparison: that is shown first', async () => {
    const contractorId = await linked();
    desk.save({ ...SAME_AS_MLYN, phone: '1' }, contractorId);
    const seen = desk.view(contractorId).comparison?.comparisonId ?? '';
    putAtIfirma(server, { Telefon: '2' });
    expect(await decide(contractorId, { comparisonId: seen })).toMatchObject({
      error: { code: 'comparison_outdated' },
    });
    expect(writes()).toEqual([]);
    expect(verdictsOf(contractorId)).toEqual(['phone: conflict']);
  });

  it('asks before fields that iFirma does not return may be lost, and keeps those that Kwit sent', async () => {
    const contractorId = await linked({ hidden: ['NazwaBanku', 'NumerKonta', 'Telefon'] });
    expect(desk.view(contractorId).comparison?.possiblyLost).toEqual(['bankName', 'bankAccount']);
    // Telephone: iFirma hides it, Kwit knows one.
    expect(verdictsOf(contractorId)).toEqual(['phone: conflict']);
    const choices = { phone: 'mine' } as const;
    expect(await decide(contractorId, { choices })).toMatchObject({
      error: { code: 'invalid_input', fields: [{ path: 'acceptsLoss' }] },
    });
    expect(writes()).toEqual([]);
    expectOk(await decide(contractorId, { choices, acceptsLoss: true }));
    expect(recordAtIfirma(server, 'MLYN')).toMatchObject({
      Telefon: '12 345 67 89',
      NumerKonta: null,
      Uwagi: 'płaci w terminie',
    });
    // What iFirma hides is taken to be as it was sent, and goes along the next time.
    expect(desk.view(contractorId).comparison?.differences).toEqual([]);
    desk.save({ ...SAME_AS_MLYN, email: 'trzeci@mlyn.test' }, contractorId);
    expectOk(await decide(contractorId, { acceptsLoss: true }));
    expect(recordAtIfirma(server, 'MLYN').Telefon).toBe('12 345 67 89');
  });

  it('to something that iFirma would refuse is refused here; what iFirma has of its own is not', async () => {
    const contractorId = await linked({ Ulica: 'x'.repeat(65), NIP: 'DE123456789' });
    expectOk(await decide(contractorId, { choices: { nip: 'theirs', street: 'theirs' } }));
    // Kwit's form would refuse that number, but nobody changes it.
    expect(desk.party(contractorId)?.nip).toBe('DE123456789');
    desk.deps().contractors.save({
      contractorId,
      party: {
        ...aPartyForm(SAME_AS_MLYN),
        contractorId,
        nip: 'DE123456789',
        street: 'x'.repeat(65),
        phone: '9'.repeat(33),
      },
      searchText: '',
      at: '2026-11-23T09:00:00.000Z',
    });
    expect(await decide(contractorId)).toMatchObject({
      error: { code: 'invalid_input', fields: [{ path: 'phone', code: 'too_long' }] },
    });
    expect(writes()).toEqual([]);
  });

  it('that is gone at iFirma says so', async () => {
    const contractorId = await linked();
    server.changeState((state) => ({ ...state, contractors: [] }));
    expect(await decide(contractorId)).toMatchObject({ error: { code: 'contractor_gone' } });
    expect(desk.view(contractorId)).toMatchObject({ isGone: true, comparison: null });
  });
});

describe('a replacement whose answer was lost', () => {
  it.each<[FaultKind, boolean]>([
    ['resetAfterCommit', true],
    ['resetBeforeCommit', false],
    ['http503Html', false],
  ])('(%s) is settled by what iFirma has', async (kind, isBooked) => {
    const contractorId = await linked();
    desk.save({ ...SAME_AS_MLYN, phone: '1' }, contractorId);
    server.setFault({ kind, on: 'contractor.replace' });
    expectOk(await decide(contractorId));
    expect(desk.view(contractorId).pending).toMatchObject({ kind: 'replace', isDecidable: false });
    expect(listUnsettledWrites(desk.deps()).rows).toMatchObject([
      { contractorId, kind: 'replace', changes: [{ field: 'phone', from: '12 345 67 89', to: '1' }] },
    ]);
    // Nothing else goes out about it meanwhile.
    expect(await decide(contractorId)).toMatchObject({ error: { code: 'wrong_state' } });
    desk.restart();
    if (!isBooked) {
      expect(await settleAtIfirma(desk.deps(), { contractorId })).toMatchObject({
        error: { code: 'too_early' },
      });
      desk.advanceMinutes(11);
    }
    const settled = expectOk(await settleAtIfirma(desk.deps(), { contractorId }));
    expect(settled.pending).toBeNull();
    expect(verdictsOf(contractorId)).toEqual(isBooked ? [] : ['phone: mine']);
    expect(settled.undo === null).toBe(!isBooked);
    expect(writes()).toHaveLength(1);
  });
});

describe('undoing', () => {
  it('keeps what was edited here since, and what iFirma changed since', async () => {
    const contractorId = await linked();
    desk.save({ ...SAME_AS_MLYN, phone: '1' }, contractorId);
    expectOk(await decide(contractorId));
    desk.save({ ...SAME_AS_MLYN, phone: '1', city: 'Wieliczka' }, contractorId);
    const now = recordAtIfirma(server, 'MLYN');
    putAtIfirma(server, { ...now, Uwagi: 'dopisek księgowej' });
    expectOk(await readAtIfirma(desk.deps(), { contractorId }));

    expectOk(await decide(contractorId, { purpose: 'undo' }));
    expect(recordAtIfirma(server, 'MLYN')).toEqual({
      ...now,
      Telefon: '12 345 67 89',
      Uwagi: 'dopisek księgowej',
    });
    expect(desk.party(contractorId)).toMatchObject({ phone: '12 345 67 89', city: 'Wieliczka' });
    expect(verdictsOf(contractorId)).toEqual(['city: mine']);
  });

  it('gives back an emptied field and a country as iFirma had spelled them', async () => {
    const before = { Kraj: 'Polska', KodKraju: null, NIP: '898-164-75-72' };
    const contractorId = await linked(before);
    const record = recordAtIfirma(server, 'MLYN');
    desk.save(
      { ...SAME_AS_MLYN, countryCode: 'CZ', street: '', nip: '7261120385', postalCode: '30002' },
      contractorId,
    );
    expectOk(await decide(contractorId));
    expect(recordAtIfirma(server, 'MLYN')).toMatchObject({ KodKraju: 'CZ', Ulica: null, NIP: '7261120385' });
    expectOk(await decide(contractorId, { purpose: 'undo' }));
    expect(recordAtIfirma(server, 'MLYN')).toEqual(record);
  });
});

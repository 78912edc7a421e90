import { createHttpsTransport } from '../../../electron/http/https-transport';
import { createIfirmaClient } from '../../../electron/ifirma/ifirma-client';
import type { AtIfirmaDeps } from '../../../electron/contractors/at-ifirma-deps';
import { describeAtIfirma } from '../../../electron/contractors/describe-at-ifirma';
import { saveContractor } from '../../../electron/contractors/save-contractor';
import type { ContractorRecord as WireRecord } from '../../../electron/practice/contractor-record';
import { toRecord } from '../../../electron/practice/contractor-record';
import type { PartyForm } from '../../../shared/domain/party/party';
import { aPartyForm } from '../../builders/a-party-form';
import { aWireContractor } from '../../builders/a-wire-contractor';
import { fixedClock } from '../../fakes/fixed-clock';
import { fixedContractorIdentifiers } from '../../fakes/fixed-contractor-identifiers';
import { fixedKeys } from '../../fakes/fixed-keys';
import { freeBudget } from '../../fakes/free-budget';
import { recordingLog } from '../../fakes/recording-log';
import type { IfirmaServer } from '../../ifirma-server/ifirma-server';
import { createRig, expectOk, type Session } from '../sync/sync-rig';

/** A company with an engine and a client of its own in front of `server`, over HTTPS, its clock moving with the server's. */
export function openContractorDesk(server: IfirmaServer) {
  const clock = fixedClock();
  const client = createIfirmaClient({
    transport: createHttpsTransport(),
    keys: fixedKeys({ login: server.login, keys: server.keys }),
    clock,
    budget: freeBudget(),
    identifiers: fixedContractorIdentifiers(),
    log: recordingLog(),
    random: () => 0,
    sleep: () => Promise.resolve(),
  });
  const rig = createRig(client.accounting, { clock });
  const toDeps = ({ deps, database, engine }: Session): AtIfirmaDeps => ({
    ...{ contractors: database.contractors, links: database.contractorLinks, attempts: database.attempts },
    ...{ unitOfWork: deps.unitOfWork, clock, ids: deps.ids, notices: deps.notices },
    ...{ registry: client.contractors, writes: engine },
  });
  let session = rig.start();

  return {
    deps: () => toDeps(session),
    attempts: () =>
      session.deps.attempts.attemptsInStates([
        'accepted',
        'rejected',
        'unknown',
        'not_sent',
        'settled_absent',
      ]),
    journal: () => session.journal.readAll().entries.map(({ event, operation }) => `${operation} ${event}`),
    history: () => session.engine.history(10),
    /** Kwit ends and starts again. */
    restart: () => {
      session.close();
      session = rig.start();
    },
    advanceMinutes: (minutes: number) => {
      clock.advanceMs(minutes * 60_000);
      server.advance(minutes * 60_000);
    },
    save: (party: Partial<PartyForm>, contractorId: string | null = null): string =>
      expectOk(saveContractor(toDeps(session), { contractorId, party: aPartyForm(party) })).contractor
        .contractorId,
    party: (contractorId: string) => session.database.contractors.find(contractorId)?.party,
    view: (contractorId: string) => describeAtIfirma(toDeps(session), contractorId),
    dispose: rig.dispose,
  };
}
export type ContractorDesk = ReturnType<typeof openContractorDesk>;

/** Somebody made a contractor in iFirma's own panel, with members beside that nobody documents. */
export function putAtIfirma(server: IfirmaServer, members: Partial<WireRecord> = {}): WireRecord {
  const record: WireRecord = {
    ...toRecord(aWireContractor(), 'MLYN'),
    ...FULL,
    undocumented: { GrupaCenowa: 'hurt' },
    ...members,
  };
  server.changeState((state) => ({
    ...state,
    contractors: [...state.contractors.filter((one) => one.Identyfikator !== record.Identyfikator), record],
  }));
  return record;
}

/** Something in every field that Kwit has no box for. */
const FULL = {
  Nazwa2: 'Oddział Kraków',
  AdresKorespondencyjnyUlica: 'Skrytka 7',
  AdresKorespondencyjnyKodPocztowy: '30-960',
  AdresKorespondencyjnyMiejscowosc: 'Kraków',
  AdresKorespondencyjnyKraj: 'Polska',
  EmailDlaFaktury: 'faktury@mlyn.test',
  DrugiTelefon: '12 111 22 33',
  Faks: '12 111 22 34',
  Skype: 'mlyn.biuro',
  Www: 'mlyn.test',
  NazwaBanku: 'Bank Młynarzy',
  NumerKonta: '61109010140000071219812874',
  ZgodaNaEfaktury: true,
  DataUdzieleniaZgody: '2025-02-03',
  PodmiotPowiazany: true,
  JestDostawca: true,
} as const;

export function recordAtIfirma(server: IfirmaServer, identifier: string): WireRecord {
  const found = server.state().contractors.find((record) => record.Identyfikator === identifier);
  if (!found) throw new Error(`iFirma has no ${identifier}`);
  return found;
}

/** Kwit's form for the record that `putAtIfirma` makes. */
export const SAME_AS_MLYN = {
  name: 'Zielony Młyn sp. z o.o.',
  nip: '898-164-75-72',
  street: 'Polna 3',
  postalCode: '30-002',
  city: 'Kraków',
  email: 'biuro@mlyn.test',
  phone: '12 345 67 89',
} as const satisfies Partial<PartyForm>;

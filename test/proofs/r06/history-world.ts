import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { aBackupOrder } from '../../builders/a-backup-order';
import type { IfirmaTransport } from '../../../electron/ports/ifirma/ifirma-transport';
import { backupTasks } from '../../../electron/store/backup/backup-tasks';
import type { DocumentForm } from '../../../shared/domain/document/document-form';
import { cutOffAt } from '../../fakes/cut-off';
import type { FaultOptions } from '../../ifirma-server/faults/fault';
import { expectOk, MINUTE_MS, type Rig, type Session } from '../../integration/sync/sync-rig';
import type { AccountingApi } from '../../../electron/ports/ifirma/accounting-api';
import { openProofCompanies } from '../engine/proof-company';
import { openProofIfirma, type ProofIfirma } from '../engine/proof-ifirma';
import { press, type SentKind } from '../engine/user-at-work';

/** What happens to one write on its way to iFirma and back. */
export type WriteTrouble =
  | { readonly kind: 'none' | 'offline' }
  | {
      readonly kind:
        | 'resetAfterCommit'
        | 'resetBeforeCommit'
        | 'kod100AfterCommit'
        | 'kodAsString'
        | 'zeroWithoutIdentyfikator'
        | 'truncatedJson'
        | 'http502Html'
        | 'http200Html';
    }
  | { readonly kind: 'lateCommit'; readonly minutes: number };

const MOST_WRONG_MS = 24 * 60 * MINUTE_MS;

/** What the user knows to be true, whatever Kwit believes. */
export type HistoryModel = {
  /** By document id: a text that only this document carries to iFirma. */
  readonly marks: Map<string, { readonly kind: SentKind; readonly mark: string }>;
  /** How often the user, with the evidence before them, asked to send it again. */
  readonly resends: Map<string, number>;
  /** The content that was last saved and acknowledged. */
  readonly saved: Map<string, DocumentForm>;
  /** Where each document was after the command before, and whether a person has just answered for it. */
  readonly states: Map<string, string>;
  readonly answered: Set<string>;
  hasClockJumped: boolean;
  /** Documents may be back at a revision that is not the one that was sent. */
  hasRestored: boolean;
  /** Numbers the marks, also of documents that a restore took away. */
  count: number;
};

/** One iFirma for all histories, because certificates take longer to make than a history to play. */
export async function openHistoryIfirma(seed: number) {
  const troubles: WriteTrouble[] = [];
  let failsReads = false;
  let writesInFlight = 0;
  let mostInFlight = 0;

  const troubled = (inner: IfirmaTransport): IfirmaTransport => ({
    send: async (request) => {
      if (request.method === 'GET') {
        if (!failsReads) return inner.send(request);
        return withoutNetwork(() => inner.send(request));
      }
      writesInFlight += 1;
      mostInFlight = Math.max(mostInFlight, writesInFlight);
      try {
        const trouble = troubles.shift() ?? { kind: 'none' };
        if (trouble.kind === 'offline') return await withoutNetwork(() => inner.send(request));
        const fault = faultOf(trouble);
        if (fault !== null) ifirma.server.setFault(fault);
        return await inner.send(request);
      } finally {
        writesInFlight -= 1;
      }
    },
  });
  const ifirma = await openProofIfirma({ seed, wrap: troubled });
  const companies = openProofCompanies(ifirma.client.accounting, ifirma.clock);
  const startedAt = ifirma.clock.now();

  async function withoutNetwork<T>(work: () => Promise<T>): Promise<T> {
    ifirma.guard.setNetwork('cut');
    try {
      return await work();
    } finally {
      ifirma.guard.setNetwork('up');
    }
  }

  return {
    ifirma,
    begin: () => {
      troubles.length = 0;
      failsReads = false;
      mostInFlight = 0;
      ifirma.setTime(startedAt);
      ifirma.server.reset();
      const rig = companies.open();
      return new HistoryWorld(ifirma, rig, {
        trouble: (next) => troubles.splice(0, troubles.length, ...next),
        failReads: (fails) => {
          failsReads = fails;
        },
        mostInFlight: () => mostInFlight,
      });
    },
    close: async () => {
      companies.dispose();
      await ifirma.close();
    },
  };
}

type Switches = {
  readonly trouble: (troubles: readonly WriteTrouble[]) => void;
  readonly failReads: (fails: boolean) => void;
  /** Writes at the same time, at most. */
  readonly mostInFlight: () => number;
};

/** The company on its disk, iFirma on the other side, and the program that is started and ended between them. */
export class HistoryWorld {
  session: Session;
  readonly ifirma: ProofIfirma;
  readonly rig: Rig<AccountingApi>;
  readonly switches: Switches;
  readonly #backupPath: string;
  #restores = 0;

  constructor(ifirma: ProofIfirma, rig: Rig<AccountingApi>, switches: Switches) {
    this.ifirma = ifirma;
    this.rig = rig;
    this.switches = switches;
    this.#backupPath = join(rig.folder, 'history.kwitbackup');
    this.session = rig.start();
  }

  restart(): void {
    this.session.close();
    this.session = this.rig.start();
  }

  /** The program dies before its n-th lasting call of a synchronisation, and is started again. */
  async killAt(call: number, from: 'start' | 'first write'): Promise<void> {
    this.session.close();
    try {
      const doomed = this.rig.start(cutOffAt(call, from).wrap);
      try {
        await press(doomed);
      } finally {
        doomed.close();
      }
    } catch {
      // Dead; what is on disk is what counts.
    }
    this.session = this.rig.start();
  }

  /** Into the folder of the company, over the backup before. */
  backUp(): void {
    rmSync(this.#backupPath, { force: true });
    const madeAt = this.ifirma.clock.now();
    expectOk(
      backupTasks.make(
        aBackupOrder({
          databasePath: join(this.rig.folder, 'kwit.sqlite'),
          backupPath: this.#backupPath,
          madeAt,
          madeOn: this.ifirma.clock.today(),
        }),
      ),
    );
  }

  /** The backup in the place of the database, as the program itself restores it. False where there is none. */
  restore(): boolean {
    if (!existsSync(this.#backupPath)) return false;
    this.session.close();
    this.#restores += 1;
    expectOk(
      backupTasks.restore({
        backupPath: this.#backupPath,
        passphrase: null,
        databasePath: join(this.rig.folder, 'kwit.sqlite'),
        asidePath: join(this.rig.folder, `replaced-${String(this.#restores)}.sqlite`),
        pdfFolder: join(this.rig.folder, 'pdf'),
      }),
    );
    this.session = this.rig.start();
    return true;
  }

  /** A second passes. */
  pass(): void {
    this.ifirma.advanceMs(1000);
  }

  wait(minutes: number): void {
    this.ifirma.advanceMs(minutes * MINUTE_MS);
  }

  /** The wall clock shows again what iFirma's does; days that it showed too early have come. */
  putClockRight(): void {
    const { clock, server } = this.ifirma;
    clock.jumpWallMs(Date.parse(server.now()) - Date.parse(clock.now()));
    this.ifirma.advanceMs(MOST_WRONG_MS);
  }

  /** Not further than a day from the truth: a calendar that is weeks wrong is another story. */
  jump(minutes: number): void {
    const { clock, server } = this.ifirma;
    const wrongMs = Date.parse(clock.now()) + minutes * MINUTE_MS - Date.parse(server.now());
    if (Math.abs(wrongMs) > MOST_WRONG_MS) return;
    clock.jumpWallMs(minutes * MINUTE_MS);
  }

  /** SHA-256 of every body with which iFirma was asked for a document. */
  sentHashes(): readonly string[] {
    return this.ifirma.server.ledger
      .creates()
      .filter(({ body }) => body.length > 0)
      .map(({ body }) => createHash('sha256').update(body).digest('hex'));
  }
}

function faultOf(trouble: WriteTrouble): FaultOptions | null {
  switch (trouble.kind) {
    case 'none':
    case 'offline':
      return null;
    case 'lateCommit':
      return { kind: 'lateCommit', ms: trouble.minutes * MINUTE_MS };
    case 'http200Html':
      return { kind: 'http200Html', books: true };
    default:
      return { kind: trouble.kind };
  }
}

import type { AppError } from '../../shared/app-error';
import type { BackupKind } from '../../shared/domain/storage/backup';
import type { RestorePlan } from '../../shared/ipc/contracts/backup.contract';
import type { CompanyEntry } from '../../shared/ipc/contracts/app.contract';
import { idSchema } from '../../shared/ipc/define';
import { err, ok, type Result } from '../../shared/result';
import type { Clock } from '../ports/clock';
import type { Maintenance } from '../ports/maintenance';
import type { PickedBackups } from './picked-backups';

export type RestoreDeps = {
  readonly picked: PickedBackups;
  readonly maintenance: Maintenance;
  readonly clock: Clock;
  /** A new path in Kwit's own folder for a restore on trial. */
  readonly scratchPath: () => string;
  /** Companies of this computer, as their folders say. */
  readonly companies: () => readonly CompanyEntry[];
  /** Whether a database, or a part of one, lies in a company's folder, also of a company that cannot be listed. */
  readonly holdsData: (companyId: string) => boolean;
  readonly pathsOf: (companyId: string) => {
    readonly folder: string;
    readonly database: string;
    readonly pdfs: string;
  };
  /** Makes the folder of a company that this computer does not have yet. */
  readonly prepareFolder: (companyId: string) => Result<void, AppError>;
  readonly saveEntry: (entry: CompanyEntry) => Promise<Result<void, AppError>>;
  /** Backs up the open company as it is now; ok where another or none is open. */
  readonly backUpFirst: (companyId: string, kind: BackupKind) => Promise<Result<void, AppError>>;
} & Reopening;

/** Only for whoever has the companies to itself (`CompanySession.alone`): nothing may open a file that is replaced. */
export type Reopening = {
  /** Closes the company if it is the open one; refused while it sends. */
  readonly close: (companyId: string) => Result<void, AppError>;
  readonly open: (companyId: string) => Result<unknown, AppError>;
};

export type PickedRestore = { readonly backupId: string; readonly passphrase: string | null };

export type PlanRestoreDeps = Omit<RestoreDeps, keyof Reopening>;

/** What a restore would do, before anything is done. */
export async function planRestore(
  deps: PlanRestoreDeps,
  { backupId, passphrase }: PickedRestore,
): Promise<Result<RestorePlan, AppError>> {
  const opened = await openPicked(deps, { backupId, passphrase });
  if (!opened.ok) return opened;
  const { backupPath, companyId, replacesCompany } = opened.value;
  const preview = await deps.maintenance.run('backup.preview', {
    backupPath,
    passphrase,
    databasePath: deps.pathsOf(companyId).database,
    scratchPath: deps.scratchPath(),
  });
  if (!preview.ok) return preview;
  const { manifest, putAside } = preview.value;
  const { companyName, companyKind, madeAt, summary } = manifest;
  const { documentCount, grossMinorTotal } = summary;
  return ok({
    companyName,
    companyKind,
    madeAt,
    documentCount,
    grossMinorTotal,
    replacesCompany,
    ...putAside,
  });
}

/**
 * Restores a company from a backup, on this computer or on one that never had it. Today's database is backed up where
 * that is possible, and kept beside the new one in any case.
 */
export async function restoreCompany(
  deps: RestoreDeps,
  { backupId, passphrase }: PickedRestore,
): Promise<Result<{ readonly companyId: string }, AppError>> {
  const opened = await openPicked(deps, { backupId, passphrase });
  if (!opened.ok) return opened;
  const { backupPath, companyId, entry } = opened.value;
  const isListed = deps.companies().some((company) => company.companyId === companyId);
  // A damaged database cannot be backed up: that is what the restore is for, and the file itself is kept.
  if (isListed) await deps.backUpFirst(companyId, 'before_restore');
  const closed = deps.close(companyId);
  if (!closed.ok) return closed;
  const ready = isListed ? ok() : deps.prepareFolder(companyId);
  if (!ready.ok) return ready;
  const restored = await deps.maintenance.run('backup.restore', {
    backupPath,
    passphrase,
    databasePath: deps.pathsOf(companyId).database,
    pdfFolder: deps.pathsOf(companyId).pdfs,
    asidePath: nameAside(deps, companyId),
  });
  // Whatever happened, the user is not left without the company that was open.
  if (!restored.ok) {
    if (isListed) deps.open(companyId);
    return restored;
  }
  const saved = isListed ? ok() : await deps.saveEntry(entry);
  if (!saved.ok) return saved;
  const reopened = deps.open(companyId);
  return reopened.ok ? ok({ companyId }) : reopened;
}

type OpenedBackup = {
  readonly backupPath: string;
  readonly companyId: string;
  readonly entry: CompanyEntry;
  readonly replacesCompany: boolean;
};

/** Reads whose backup it is; the manifest may be locked with the rest. */
async function openPicked(
  deps: PlanRestoreDeps,
  { backupId, passphrase }: PickedRestore,
): Promise<Result<OpenedBackup, AppError>> {
  const path = deps.picked.pathOf(backupId);
  if (!path.ok) return path;
  const checked = await deps.maintenance.run('backup.check', {
    backupPath: path.value,
    passphrase,
    scratchPath: deps.scratchPath(),
  });
  if (!checked.ok) return checked;
  const { companyId, companyKind, companyName } = checked.value;
  if (!idSchema.safeParse(companyId).success) return err({ code: 'backup_unreadable' });
  return ok({
    backupPath: path.value,
    companyId,
    entry: { companyId, kind: companyKind, name: companyName },
    replacesCompany: deps.holdsData(companyId),
  });
}

/** A name that tells when, and that no earlier restore has taken. */
export function nameAside(
  { clock, pathsOf }: Pick<RestoreDeps, 'clock' | 'pathsOf'>,
  companyId: string,
): string {
  return `${pathsOf(companyId).database}.replaced-${clock.now().replaceAll(/[:.]/gu, '-')}`;
}

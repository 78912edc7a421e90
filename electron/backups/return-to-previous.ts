import type { AppError } from '../../shared/app-error';
import type { DataVersion, ReturnPlan } from '../../shared/ipc/contracts/backup.contract';
import { err, ok, type Result } from '../../shared/result';
import { nameAside, type Reopening, type RestoreDeps } from './restore-company';

/** A database as it was before a migration. */
export type KeptVersion = {
  readonly path: string;
  readonly schemaVersion: number;
  readonly takenAt: string;
};

export type ReturnDeps = Pick<
  RestoreDeps,
  'backUpFirst' | 'clock' | 'companies' | 'maintenance' | 'pathsOf'
> & {
  /** What migrations left beside the company's database, the newest first. */
  readonly keptVersions: (companyId: string) => readonly KeptVersion[];
  /** The version of a company's data; null where the file cannot be read. */
  readonly dataVersionOf: (companyId: string) => number | null;
  /** The version that this program works with. */
  readonly supportedVersion: number;
  /** The next start must not open the company by itself: that would change its data again. */
  readonly forgetLastOpened: () => void;
};

export function listDataVersions({
  companies,
  dataVersionOf,
  keptVersions,
  supportedVersion,
}: ReturnDeps): DataVersion[] {
  return companies().map(({ companyId }) => {
    const dataVersion = dataVersionOf(companyId);
    const previous = keptVersions(companyId)[0];
    // Where the way back was taken already, there is nothing to go back from.
    const isOffered = previous !== undefined && previous.schemaVersion !== dataVersion;
    return {
      companyId,
      dataVersion,
      supported: supportedVersion,
      previous: isOffered ? { dataVersion: previous.schemaVersion, takenAt: previous.takenAt } : null,
    };
  });
}

/** What "Wróć do poprzedniej wersji" would do, before it does it. */
export async function planReturn(
  deps: ReturnDeps,
  { companyId }: { readonly companyId: string },
): Promise<Result<ReturnPlan, AppError>> {
  const [kept] = deps.keptVersions(companyId);
  if (kept === undefined) return err({ code: 'not_found' });
  const preview = await deps.maintenance.run('snapshot.preview', {
    databasePath: deps.pathsOf(companyId).database,
    snapshotPath: kept.path,
  });
  if (!preview.ok) return preview;
  const { summary, putAside } = preview.value;
  const { documentCount, grossMinorTotal } = summary;
  return ok({
    dataVersion: kept.schemaVersion,
    takenAt: kept.takenAt,
    documentCount,
    grossMinorTotal,
    ...putAside,
  });
}

/**
 * Puts the company's database back as it was before the last migration (product.md P-03) and leaves it closed: opening
 * it here would migrate it again, and the Kwit of that time can open it as it is.
 */
export async function returnToPrevious(
  deps: ReturnDeps & Reopening,
  { companyId }: { readonly companyId: string },
): Promise<Result<null, AppError>> {
  const [kept] = deps.keptVersions(companyId);
  if (kept === undefined) return err({ code: 'not_found' });
  // What cannot be backed up, because it is broken, is kept as a file all the same.
  await deps.backUpFirst(companyId, 'before_restore');
  const closed = deps.close(companyId);
  if (!closed.ok) return closed;
  const returned = await deps.maintenance.run('snapshot.return', {
    databasePath: deps.pathsOf(companyId).database,
    snapshotPath: kept.path,
    asidePath: nameAside(deps, companyId),
  });
  if (returned.ok) deps.forgetLastOpened();
  else deps.open(companyId);
  return returned;
}

import type { AppError } from '../../shared/app-error';
import { type BackupChoice, type BackupKind, WHOLE_BACKUP } from '../../shared/domain/storage/backup';
import { dayInPoland } from '../../shared/domain/days/calendar-day';
import { foldForSearch } from '../../shared/domain/document/search-fold';
import { ok, type Result } from '../../shared/result';
import type { BackupDeps } from './backup-deps';
import { changeBackupNotes, readBackupNotes } from './backup-notes';
import { readBackupPassphrase } from './backup-passphrase';
import { removeExpiredBackups } from './remove-expired-backups';

/**
 * Makes a backup, proven by a restore, and copies it to the second folder where there is one. A failure is kept until
 * a backup succeeds, so that every screen can say it loudly.
 */
export async function makeBackup(
  deps: BackupDeps,
  kind: BackupKind,
  {
    source = { path: deps.databasePath, takenAt: deps.clock.now() },
    choice = WHOLE_BACKUP,
  }: { readonly source?: BackupSource; readonly choice?: BackupChoice } = {},
): Promise<Result<void, AppError>> {
  const { care, clock, log } = deps;
  const made = await makeProven(deps, { kind, source, choice });
  log.write('backup.made', { kind, outcome: made.ok ? 'ok' : made.error.code });
  if (made.ok) {
    await care.change({ backupFailure: null });
    await copyToExtraFolder(deps, made.value);
    await removeExpiredBackups(deps);
  } else {
    await care.change({ backupFailure: { at: clock.now(), error: made.error } });
  }
  deps.notices.changed('backup');
  return made.ok ? ok() : made;
}

/** The backup itself is there whatever becomes of its copy, so a failure of that is one of its own. */
export async function copyToExtraFolder(
  { care, clock, folder }: Pick<BackupDeps, 'care' | 'clock' | 'folder'>,
  fileName: string,
): Promise<void> {
  const { extraFolder } = await readBackupNotes(folder);
  const copied = extraFolder === null ? ok() : await folder.copyTo(fileName, extraFolder);
  await care.change({ copyFailure: copied.ok ? null : { at: clock.now(), error: copied.error } });
}

/** The database to back up, and the moment whose state it holds. */
export type BackupSource = { readonly path: string; readonly takenAt: string };

/** @returns the name of its file. */
async function makeProven(
  deps: BackupDeps,
  {
    kind,
    source,
    choice,
  }: { readonly kind: BackupKind; readonly source: BackupSource; readonly choice: BackupChoice },
): Promise<Result<string, AppError>> {
  const { clock, company, folder, maintenance, pdfFolder } = deps;
  const { path: databasePath, takenAt: madeAt } = source;
  const listed = await folder.list();
  if (!listed.ok) return listed;
  const passphrase = await readBackupPassphrase(deps);
  if (!passphrase.ok) return passphrase;
  const madeOn = dayInPoland(madeAt);
  const fileName = nameBackup(
    company.name,
    madeOn,
    listed.value.map((backup) => backup.fileName),
  );
  const made = await maintenance.run('backup.make', {
    databasePath,
    backupPath: folder.pathOf(fileName),
    kind,
    madeAt,
    madeOn,
    company: { companyId: company.companyId, companyKind: company.kind, companyName: company.name },
    pdfFolder,
    choice,
    passphrase: passphrase.value,
  });
  if (!made.ok) return made;
  await changeBackupNotes(folder, ({ known }) => ({
    known: { ...known, [fileName]: { manifest: made.value, checkedAt: clock.now() } },
  }));
  return ok(fileName);
}

const MAX_NAME = 40;

/** `Kwit zofia-zolc 2026-11-23.kwitbackup`: plain letters only, because the file may travel between systems. */
export function nameBackup(companyName: string, day: string, taken: readonly string[]): string {
  const name = foldForSearch(companyName)
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, MAX_NAME)
    .replaceAll(/^-|-$/gu, '');
  const stem = ['Kwit', name, day].filter((part) => part !== '').join(' ');
  for (let count = 1; ; count += 1) {
    const fileName = `${count === 1 ? stem : `${stem} (${String(count)})`}.kwitbackup`;
    if (!taken.includes(fileName)) return fileName;
  }
}

import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { companyKindSchema } from '../../shared/domain/company/company';
import type { AppErrorOf } from '../../shared/app-error';
import type { CompanyEntry, UnreadableCompany } from '../../shared/ipc/contracts/app.contract';
import { idSchema } from '../../shared/ipc/define';
import { err, ok, type Result } from '../../shared/result';
import type { EventLog } from '../ports/event-log';
import type { FileWriter } from '../ports/file-writer';
import { createCompanyDatabase } from './company-database';
import type { DataPlace, DataPlaceRefusal } from './opening/data-place';
import { holdsDatabase } from './opening/holds-database';
import { syncFolder } from './sync-folder';

const DATABASE_NAME = 'kwit.sqlite';

const newerSchema = z.object({ version: z.number().min(2) });
const entrySchema = z.strictObject({
  version: z.literal(1),
  companyId: idSchema,
  kind: companyKindSchema,
  name: z.string().max(150),
});

/** Where the parts of one company lie. */
export type CompanyPaths = {
  readonly folder: string;
  readonly database: string;
  readonly journal: string;
  readonly practiceState: string;
  /** Official PDFs of issued invoices. */
  readonly pdfs: string;
  /** How well the rest is kept; never part of a backup. */
  readonly care: string;
  /** Backups lie outside the company's own folder: whoever removes that keeps them. */
  readonly backups: string;
};

type FolderError = AppErrorOf<'file_not_written' | 'disk_full'> | DataPlaceRefusal;

export type CompanyFolders = {
  readonly paths: (companyId: string) => CompanyPaths;
  /** Why the company must not be opened where its folder really lies, a link followed; null where it may. */
  readonly refusalOf: (companyId: string) => DataPlaceRefusal | null;
  /** By name. Folders without a readable `company.json` are reported to the log and left alone. */
  readonly list: () => readonly CompanyEntry[];
  /** Folders that hold something of a company and cannot be listed, by name. */
  readonly listUnreadable: () => readonly UnreadableCompany[];
  /** The folder of a company that comes from elsewhere, without a database. */
  readonly prepare: (companyId: string) => Result<void, FolderError>;
  /** A new folder with an empty database. `company.json` comes last: without it there is no company. */
  readonly create: (entry: CompanyEntry) => Promise<Result<void, FolderError>>;
  /** Writes the name or kind anew, for instance after the profile was renamed. */
  readonly save: (entry: CompanyEntry) => Promise<Result<void, FolderError>>;
};

type FolderParts = {
  /** The `companies` folder inside the data folder. */
  readonly root: string;
  readonly place: Pick<DataPlace, 'refusalOf'>;
  readonly fileWriter: FileWriter;
  readonly log: EventLog;
};

/** The companies of this computer, one folder each. Nothing here deletes anything. */
export function createCompanyFolders({ root, place, fileWriter, log }: FolderParts): CompanyFolders {
  const paths = (companyId: string): CompanyPaths => {
    const folder = join(root, idSchema.parse(companyId));
    return {
      folder,
      database: join(folder, DATABASE_NAME),
      journal: join(folder, 'send-journal.jsonl'),
      practiceState: join(folder, 'practice-ifirma.json'),
      pdfs: join(folder, 'pdf'),
      care: join(folder, 'care.json'),
      backups: join(dirname(root), 'backups', companyId),
    };
  };

  const save = (entry: CompanyEntry) => {
    const text = JSON.stringify(entrySchema.parse({ version: 1, ...entry }), null, 2);
    return fileWriter.write(join(paths(entry.companyId).folder, 'company.json'), Buffer.from(`${text}\n`));
  };

  const refusalOf = (companyId: string) => place.refusalOf(paths(companyId).folder);

  const prepare = (companyId: string): Result<void, FolderError> => {
    const refusal = refusalOf(companyId);
    if (refusal !== null) return err(refusal);
    try {
      mkdirSync(paths(companyId).folder, { recursive: true, mode: 0o700 });
      syncFolder(root);
      return ok();
    } catch {
      return err({ code: 'file_not_written' });
    }
  };

  const readAll = () =>
    readFolderNames(root).map((folderName) => ({ folderName, entry: readEntry(root, folderName) }));

  return {
    paths,
    refusalOf,
    list: () =>
      readAll()
        .flatMap(({ folderName, entry }) => {
          if (entry.ok) return entry.value;
          log.write('company.refused', { companyId: folderName, reason: `entry_${entry.error}` });
          return [];
        })
        .toSorted((a, b) => a.name.localeCompare(b.name, 'pl')),
    listUnreadable: () =>
      readAll()
        .flatMap(({ folderName, entry }) => {
          // A folder that nothing was put into yet, or that is nobody's, is no company.
          const isEmpty = !holdsDatabase(join(root, folderName, DATABASE_NAME));
          return entry.ok || (entry.error === 'missing' && isEmpty)
            ? []
            : { folderName, reason: entry.error };
        })
        .toSorted((a, b) => a.folderName.localeCompare(b.folderName)),
    prepare,
    create: async (entry) => {
      const prepared = prepare(entry.companyId);
      if (!prepared.ok) return prepared;
      const created = createCompanyDatabase(paths(entry.companyId).database);
      return created.ok ? save(entry) : created;
    },
    save,
  };
}

function readFolderNames(root: string): readonly string[] {
  try {
    return readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
  } catch {
    // First start: there is no folder yet.
    return [];
  }
}

function readEntry(root: string, folderName: string): Result<CompanyEntry, UnreadableCompany['reason']> {
  const file = readJson(join(root, folderName, 'company.json'));
  if (!file.ok) return file;
  const entry = entrySchema.safeParse(file.value);
  if (!entry.success) return err(newerSchema.safeParse(file.value).success ? 'newer' : 'damaged');
  const { companyId, kind, name } = entry.data;
  return companyId === folderName ? ok({ companyId, kind, name }) : err('of_another_folder');
}

function readJson(path: string): Result<unknown, 'missing' | 'damaged'> {
  if (!existsSync(path)) return err('missing');
  try {
    // Parsed by the schemas of the caller.
    return ok(JSON.parse(readFileSync(path, 'utf8')) as unknown);
  } catch {
    return err('damaged');
  }
}

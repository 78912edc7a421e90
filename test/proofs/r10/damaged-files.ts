import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import type { SeededChoice } from '../../../electron/practice/seeded-choice';
import { isDatabaseSound } from '../../../electron/store/opening/check-database';
import { openCompanyDatabase } from '../../../electron/store/company-database';
import { SCHEMA_VERSION } from '../../../electron/store/opening/migrate';
import { openSendJournal } from '../../../electron/store/send-journal';
import { DOCUMENT_STATES } from '../../../shared/domain/document/document';
import { anInvoiceToStore } from '../../builders/a-stored-document';
import { fixedClock } from '../../fakes/fixed-clock';
import { recordingLog } from '../../fakes/recording-log';
import { type FullCompany, readOut } from '../rigs/full-company';
import type { Scenario } from './scenario';

const PAGE_BYTES = 4096;
const DATABASE = 'kwit.sqlite';
const JOURNAL = 'send-journal.jsonl';

type Damage = (folder: string, choice: SeededChoice) => void;

const inDatabase =
  (change: (database: BetterSqlite3.Database) => void): Damage =>
  (folder) => {
    const database = new BetterSqlite3(join(folder, DATABASE));
    change(database);
    database.close();
  };
const cutTo =
  (length: (size: number) => number): Damage =>
  (folder) => {
    const path = join(folder, DATABASE);
    truncateSync(path, length(readFileSync(path).length));
  };
const overwrite =
  (text: string): Damage =>
  (folder) => {
    writeFileSync(join(folder, DATABASE), text);
  };

/** Files that must be refused with a clear code and left as they are, byte for byte. */
const REFUSED: readonly (readonly [name: string, code: string, damage: Damage])[] = [
  ['a table of a spreadsheet', 'database_foreign', overwrite('Lp.;Kontrahent\n'.repeat(900))],
  ['a web page', 'database_foreign', overwrite('<!doctype html><title>Zaloguj</title>'.repeat(200))],
  ['an empty file', 'database_damaged', overwrite('')],
  [
    'a database of another program',
    'database_foreign',
    inDatabase((database) => database.pragma('application_id = 7')),
  ],
  [
    'a database of a newer Kwit',
    'database_newer',
    inDatabase((database) => database.pragma(`user_version = ${SCHEMA_VERSION + 1}`)),
  ],
  [
    'a database without a version',
    'database_damaged',
    inDatabase((database) => database.pragma('user_version = 0')),
  ],
  ['cut inside its header', 'database_damaged', cutTo(() => 60)],
  ['cut inside a page', 'database_damaged', cutTo((size) => size - 100)],
  [
    'zeros over its first page',
    'database_damaged',
    (folder) => {
      fill(join(folder, DATABASE), 0, PAGE_BYTES, 0);
    },
  ],
  [
    'noise over its schema',
    'database_damaged',
    (folder) => {
      fill(join(folder, DATABASE), 100, PAGE_BYTES, 0xa5);
    },
  ],
  [
    'gone',
    'database_damaged',
    (folder) => {
      rmSync(join(folder, DATABASE));
    },
  ],
];

/** Deep damage: it may open, but the check must say so, and checking changes nothing. */
const FOUND: readonly (readonly [name: string, damage: Damage])[] = [
  [
    'noise over a page in the middle',
    (folder, choice) => {
      fillPage(folder, choice, 0xa5);
    },
  ],
  [
    'zeros over a page in the middle',
    (folder, choice) => {
      fillPage(folder, choice, 0);
    },
  ],
  ['its last pages cut off', cutTo((size) => size - 4 * PAGE_BYTES)],
];

/** Damage beside the database: what is in it stays readable. */
const HARMLESS: readonly (readonly [name: string, damage: Damage])[] = [
  [
    'no shared memory file',
    (folder) => {
      rmSync(join(folder, `${DATABASE}-shm`), { force: true });
    },
  ],
  [
    'a log of zeros',
    (folder) => {
      writeFileSync(join(folder, `${DATABASE}-wal`), Buffer.alloc(8192));
    },
  ],
  [
    'a log of noise',
    (folder) => {
      writeFileSync(join(folder, `${DATABASE}-wal`), 'x'.repeat(9000));
    },
  ],
  [
    'leftovers of an upgrade',
    (folder) => {
      writeFileSync(join(folder, `${DATABASE}.migrating`), 'half');
    },
  ],
  [
    'leftovers of a restore',
    (folder) => {
      writeFileSync(join(folder, `${DATABASE}.restoring`), 'half');
    },
  ],
  [
    'a torn seal',
    (folder) => {
      writeFileSync(join(folder, `${DATABASE}.seal`), '{"siz');
    },
  ],
];

/** What may happen to the send journal, and whether it is still taken as whole. */
const JOURNALS: readonly (readonly [name: string, isIntact: boolean, damage: Damage])[] = [
  [
    'torn in its last line',
    true,
    (folder) => {
      const path = join(folder, JOURNAL);
      writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.from('{"seq":99,"ha')]));
    },
  ],
  [
    'a changed line',
    false,
    (folder) => {
      const path = join(folder, JOURNAL);
      writeFileSync(path, readFileSync(path, 'utf8').replace('sending', 'not_sent'));
    },
  ],
  [
    'a missing line',
    false,
    (folder) => {
      const path = join(folder, JOURNAL);
      writeFileSync(path, readFileSync(path, 'utf8').split('\n').slice(1).join('\n'));
    },
  ],
];

export function damagedFiles(company: FullCompany): readonly Scenario[] {
  const before = open(join(company.copy(), DATABASE)).shown;
  const withCopy =
    (play: (folder: string, choice: SeededChoice) => string | null): Scenario['play'] =>
    (choice) =>
      Promise.resolve(play(company.copy(), choice));
  return [
    ...REFUSED.map(([name, code, damage]): Scenario => ({
      name: `database: ${name}`,
      play: withCopy((folder, choice) => {
        damage(folder, choice);
        const bytes = bytesOf(folder);
        const found = open(join(folder, DATABASE)).code;
        if (found !== code) return `says ${String(found)} instead of ${code}`;
        return bytes === bytesOf(folder) ? null : 'changed the file that it refused';
      }),
    })),
    ...FOUND.map(([name, damage]): Scenario => ({
      name: `database: ${name}`,
      play: withCopy((folder, choice) => {
        damage(folder, choice);
        const bytes = bytesOf(folder);
        if (isDatabaseSound(join(folder, DATABASE))) return 'the check finds nothing';
        return bytes === bytesOf(folder) ? null : 'the check changed the file';
      }),
    })),
    ...HARMLESS.map(([name, damage]): Scenario => ({
      name: `beside the database: ${name}`,
      play: withCopy((folder, choice) => {
        damage(folder, choice);
        return open(join(folder, DATABASE)).shown === before ? null : 'shows something else than before';
      }),
    })),
    ...JOURNALS.map(([name, isIntact, damage]): Scenario => ({
      name: `send journal: ${name}`,
      play: withCopy((folder, choice) => {
        damage(folder, choice);
        const journal = openSendJournal(join(folder, JOURNAL), recordingLog());
        if (!journal.ok) return journal.error.code;
        const read = journal.value.readAll();
        journal.value.close();
        return read.isIntact === isIntact ? null : `taken as ${read.isIntact ? 'whole' : 'broken'}`;
      }),
    })),
    { name: 'send journal: a folder in its place', play: withCopy(refusesFolderAsJournal) },
    { name: 'a killed program’s log comes back with its database', play: withCopy(keepsLog) },
    { name: 'its log is missing: the last state before it', play: withCopy(losesLogOnly) },
  ];
}

function refusesFolderAsJournal(folder: string): string | null {
  rmSync(join(folder, JOURNAL));
  mkdirSync(join(folder, JOURNAL));
  return openSendJournal(join(folder, JOURNAL), recordingLog()).ok ? 'opens a folder as a journal' : null;
}

/** As a killed program leaves it: a document in the log that was never copied back. */
function leaveLog(folder: string, target: string, suffixes: readonly string[]): void {
  const opened = openCompanyDatabase(join(folder, DATABASE), { log: recordingLog(), clock: fixedClock() });
  if (!opened.ok) throw new Error(opened.error.code);
  opened.value.documents.insert(anInvoiceToStore('in-the-log'));
  mkdirSync(target);
  for (const suffix of suffixes) {
    copyFileSync(join(folder, `${DATABASE}${suffix}`), join(target, `${DATABASE}${suffix}`));
  }
  opened.value.close();
}

function keepsLog(folder: string): string | null {
  const target = join(folder, 'killed');
  leaveLog(folder, target, ['', '-wal']);
  return open(join(target, DATABASE)).shown?.includes('in-the-log') ? null : 'forgets what was in the log';
}

function losesLogOnly(folder: string): string | null {
  const before = open(join(folder, DATABASE)).shown;
  const target = join(folder, 'killed');
  leaveLog(folder, target, ['']);
  return open(join(target, DATABASE)).shown === before ? null : 'is not what it was before the log';
}

function open(path: string): { readonly code: string | null; readonly shown: string | null } {
  const opened = openCompanyDatabase(path, { log: recordingLog(), clock: fixedClock(), isSealed: true });
  if (!opened.ok) return { code: opened.error.code, shown: null };
  const shown = readOut(opened.value);
  const count = opened.value.documents.countInStates(DOCUMENT_STATES);
  opened.value.close();
  return { code: null, shown: `${String(count)} ${shown}` };
}

function bytesOf(folder: string): string {
  const path = join(folder, DATABASE);
  return ['', '-wal']
    .map((suffix) => `${path}${suffix}`)
    .map((file) => (existsSync(file) ? readFileSync(file, 'base64') : ''))
    .join(' ');
}

function fill(path: string, from: number, to: number, value: number): void {
  const bytes = readFileSync(path);
  bytes.fill(value, from, Math.min(to, bytes.length));
  writeFileSync(path, bytes);
}

/** A page that is in use: the list of documents stands in the first tables. */
function fillPage(folder: string, choice: SeededChoice, value: number): void {
  const path = join(folder, DATABASE);
  const page = choice.number(1, 6);
  fill(path, page * PAGE_BYTES, (page + 1) * PAGE_BYTES, value);
}

import type { ApiKeyName, AppError } from '../../shared/app-error';
import { describeKod } from '../../shared/describe-kod';
import { err, ok, type Result } from '../../shared/result';
import type { AccountingApi, PreparedWrite, SalesListItem, WriteReply } from '../ports/accounting-api';
import type { OperationFacts, ReadOperation } from '../ports/operation';
import type { RequestUse } from '../ports/request-budget';
import { IFIRMA_DIALECT, type IfirmaDialect } from './dialect';
import { readAnswer, toWireEnvelope } from './envelope';
import { isKeyAccepted, isKeyAnswer } from './key-evidence';
import { DOCUMENT_PATHS } from './document-paths';
import { OPERATIONS, pathOf } from './operations';
import { readAccountingMonth } from './resources/accounting-month';
import { writeCostExpense } from './resources/cost-expense';
import { readDocumentLimit } from './resources/document-limit';
import { readInvoiceDocument } from './resources/invoice-document';
import { readSalesPage, salesListPath, type SalesWindow } from './resources/sales-list';
import { createRetryingRead, type RetryingRead } from './retrying-read';
import { createSalesWrites } from './sales-writes';
import { createSignedCall, type CallParts } from './signed-call';

/** Deadlines for one request (design, section 7). A write is given long, because an expense cannot be read back. */
const READ_MS = 120_000;
const WRITE_MS = 300_000;
/** Ten thousand documents in one window: beyond it something is wrong, and the read counts as incomplete. */
const MAX_PAGES = 100;

export type AccountingApiParts = CallParts & {
  readonly random: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly dialect?: IfirmaDialect;
  readonly readMs?: number;
  readonly writeMs?: number;
};

/** iFirma behind its port: signs, sends, reads answers, and keeps what each one proved about a key. */
export function createAccountingApi(parts: AccountingApiParts): AccountingApi {
  const { keys, dialect = IFIRMA_DIALECT, readMs = READ_MS, writeMs = WRITE_MS } = parts;
  const call = createSignedCall(parts);
  const sales = createSalesWrites({ dialect });
  const read = createRetryingRead({ ...parts, call, dialect, deadlineMs: readMs });

  return {
    facts: (operation) => OPERATIONS[operation],
    readAccountingMonth: () =>
      read({ operation: 'month.read', path: pathOf('month.read'), read: readAccountingMonth }),
    readDocumentLimit: () =>
      read({ operation: 'limit.read', path: pathOf('limit.read'), read: readDocumentLimit }),
    listSalesDocuments: (fromOn, toOn, use = 'normal') => readAllPages(read, dialect, { fromOn, toOn }, use),
    readInvoice: (ifirmaId, use = 'normal') =>
      read({
        operation: 'document.read',
        path: pathOf('document.read', { path: DOCUMENT_PATHS.domestic.path, ifirmaId }),
        read: (members) => readInvoiceDocument(members, ifirmaId, dialect),
        use,
      }),
    prepareInvoice: (invoice) => sales.prepareDocument({ kind: 'domestic', ...invoice }),
    prepareExpense: (expense) => prepare('expense.createCost', writeCostExpense(expense, dialect)),

    write: async ({ operation, path, body: prepared }) => {
      // The write behind a GET has none (ifirma-api 7.17).
      const body = OPERATIONS[operation].method === 'GET' ? null : prepared;
      const sent = await call({ operation, path, body, use: 'normal', deadlineMs: writeMs });
      if (!sent.ok) return { kind: 'not_attempted', error: sent.error };
      const outcome = sent.value;
      if (outcome.kind !== 'response') return outcome;
      const members = readAnswer(outcome);
      const identifierNames = namesOfIdentifier(OPERATIONS[operation].answersWith, dialect);
      const envelope = members === null ? null : toWireEnvelope(members, identifierNames, dialect);
      const reply: WriteReply = { kind: 'answered', httpStatus: outcome.httpStatus, envelope };
      keepProof(operation, reply);
      return reply;
    },

    proveKey: (keyName) => proveKey(read, keyName),
  };

  function keepProof(operation: PreparedWrite['operation'], reply: WriteReply): void {
    const kod = reply.kind === 'answered' ? (reply.envelope?.kod ?? null) : null;
    const { keyName } = OPERATIONS[operation];
    if (isKeyAccepted(kod)) keys.recordProof(keyName, operation, null);
    else if (kod !== null && isKeyAnswer(kod) && reply.kind === 'answered') {
      keys.recordProof(keyName, operation, describeKod(keyName, kod, reply.envelope?.text ?? ''));
    }
  }
}

/** Members of an answer that may hold the identifier, in order (ifirma-api 3.1, 8.6). */
function namesOfIdentifier(
  answersWith: OperationFacts['answersWith'],
  dialect: IfirmaDialect,
): readonly string[] {
  switch (answersWith) {
    case 'identifier':
      return ['Identyfikator'];
    case 'contractor_identifier':
      return ['Wynik'];
    case 'none':
      return dialect['expense.replyId'].value;
  }
}

function prepare(operation: PreparedWrite['operation'], body: Uint8Array): PreparedWrite {
  return { operation, path: pathOf(operation), body };
}

/**
 * Pages until one is empty or brings nothing new: a short page is no end, because the server may cut the page size
 * in silence (design, section 4). A read that fails in the middle is no read.
 */
async function readAllPages(
  read: RetryingRead,
  dialect: IfirmaDialect,
  window: SalesWindow,
  use: RequestUse,
): Promise<Result<readonly SalesListItem[], AppError>> {
  const found = new Map<string, SalesListItem>();
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const items = await read({
      operation: 'sales.list',
      path: salesListPath(window, page, dialect['read.listPageSize'].value),
      read: (members) => readSalesPage(members, dialect),
      use,
    });
    if (!items.ok) return items;
    const countBefore = found.size;
    for (const item of items.value) if (!found.has(item.ifirmaId)) found.set(item.ifirmaId, item);
    if (found.size === countBefore) return ok([...found.values()]);
  }
  return err({ code: 'unreadable_answer', httpStatus: null });
}

/** The harmless read of each key (ifirma-api 4.3). `wydatek` has none and is never probed (design, section 6). */
const PROBES: Readonly<Record<Exclude<ApiKeyName, 'wydatek'>, { operation: ReadOperation; path: string }>> = {
  abonent: { operation: 'limit.read', path: pathOf('limit.read') },
  faktura: { operation: 'contractor.search', path: pathOf('contractor.search', { phrase: 'test' }) },
  rachunek: { operation: 'rachunek.listOfType', path: `${pathOf('rachunek.listOfType')}?limit=1` },
};

const NOTHING_FOUND = 208;

async function proveKey(
  read: RetryingRead,
  keyName: ApiKeyName,
): Promise<Result<{ readonly operation: string }, AppError>> {
  if (keyName === 'wydatek') return err({ code: 'check_not_possible', keyName });
  const { operation, path } = PROBES[keyName];
  const answered = await read({ operation, path, read: () => true, otherSuccess: [NOTHING_FOUND] });
  return answered.ok ? ok({ operation }) : answered;
}

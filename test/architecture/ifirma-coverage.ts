import { DOCUMENT_PATHS } from '../../electron/ifirma/document-paths';
import { CLASS_RULES, OPERATIONS } from '../../electron/ifirma/operations';
import type { OperationName } from '../../electron/ports/ifirma/operation';
import { ACCOUNT_ANSWERS } from '../../electron/practice/answers/account-answers';
import { CONTRACTOR_ANSWERS } from '../../electron/practice/answers/contractor-answers';
import { DOCUMENT_ANSWERS } from '../../electron/practice/answers/document-answers';
import { EXPENSE_ANSWERS } from '../../electron/practice/answers/expense-answers';
import { SALES_ANSWERS } from '../../electron/practice/answers/sales-answers';

/** What `electron/sync/plan/prepare-document.ts` makes of an invoice form. */
const ISSUED_KIND = 'domestic';

// `Object.entries` forgets that the keys are operations.
const rows = Object.entries(OPERATIONS) as [OperationName, (typeof OPERATIONS)[OperationName]][];

const AFTER_UNKNOWN = {
  read_again: 'read again',
  compare_lists_then_ask: 'lists, then the user',
  ask: 'the user',
  read_by_own_identifier: 'read by own identifier',
  compare_with_value_before: 'compared with before',
  read_status_then_ask: 'status, then the user',
  read_and_compare: 'read and compared',
} as const satisfies Record<(typeof CLASS_RULES)['read']['afterUnknown'], string>;

/** `docs/ifirma-coverage.md`, from the table of operations and from nothing else. */
export function writeCoverage(): string {
  const operations = rows
    .toSorted(([, a], [, b]) => (a.indexRows[0] ?? 0) - (b.indexRows[0] ?? 0))
    .map(([name, operation]) => {
      const {
        method,
        path,
        keyName,
        countsAgainstDocumentLimit: counts,
        requests,
        followUpRequests,
      } = operation;
      return [
        ...[operation.indexRows.join(', '), `\`${name}\``, method, `\`${path}\``, `\`${keyName}\``],
        ...[operation.class.replaceAll('_', ' '), counts, `${requests} + ${followUpRequests}`],
        ...[portOf(name), practiceOf(name), describeVerification(operation), linkToSample(name)],
      ];
    });
  const kinds = Object.entries(DOCUMENT_PATHS).map(([kind, facts]) => [
    ...[
      kind.replaceAll('_', ' '),
      `\`${facts.path}\``,
      facts.issuing === 'known' ? 'writes and reads' : 'reads',
      kind === ISSUED_KIND ? 'yes' : '–',
    ],
    ...[facts.canBeMailed ? 'yes' : 'no', facts.canGoToKsef ? 'yes' : 'no'],
  ]);
  return `# What Kwit does with iFirma's API

Written from \`electron/ifirma/operations\` and \`document-paths.ts\`; \`npx vitest run --project architecture
test/architecture/ifirma-coverage.test.ts -u\` writes it anew, and the test fails while it is stale.

The client makes each of these calls and the practice iFirma answers each of them: both is shown by one contract test an
operation over HTTPS (\`test/contract/ifirma/every-operation.test.ts\`), which compares the request with the sample
linked here, and by the same calls against every variant of what nobody documents (\`every-variant.test.ts\`). Nothing
was sent to a real account: what iFirma itself answers is known from its documentation and from other clients only.

## What a user reaches

Domestic invoices (\`invoice.create\`), costs on a VAT invoice (\`expense.createCost\`), the month step, the hand-over
to KSeF, the official PDF, contractors (add, replace, search, read, list), the list of sales and single documents,
limit and month. The client offers the rest, ready and tested, but nothing in Kwit calls it yet: all other kinds of
sales, corrections, an invoice from a pro forma, goods, phone bills and other expenses, e-mail, payments, additional
parties, XML, lists by kind and of pro formas, and the dictionary of VAT rates.

## Operations

**#** is the row of the endpoint index in the API reference. **Limit**: whether it counts against the document limit;
\`unknown\` is counted to be safe. **Requests**: of its own, and reads that follow when all goes well. **Verified how**:
what settles a lost answer, and how much the reads named can tell.

${table(['#', 'Operation', 'Method', 'Path', 'Key', 'Class', 'Limit', 'Requests', 'Client', 'Practice', 'Verified how', 'Sample'], operations)}

## Kinds of sales documents

\`{path}\` and \`{rachunek}\` above are one of these. **Client**: what the client and the practice iFirma can do; it only
reads a kind whose body no source gives (advance and final invoices). **Issued in Kwit**: what a user can write and send.
Whatever iFirma lists of a past month is pulled and shown.

${table(['Kind', 'Path', 'Client', 'Issued in Kwit', 'By e-mail', 'To KSeF'], kinds)}
`;
}

/** The port that offers it; all of them are put together by `electron/ifirma/ifirma-client.ts`. */
function portOf(name: OperationName): string {
  const [port = ''] = PORTS.find(([, names]) => names.test(name)) ?? [];
  if (port === '') throw new Error(`${name} belongs to no port`);
  return `[${port}](../electron/ports/ifirma/${port}.ts)`;
}

/** Where the practice iFirma answers it. */
function practiceOf(name: OperationName): string {
  const [area] = PRACTICE.find(([, answers]) => name in answers) ?? [];
  if (area === undefined) throw new Error(`${name} is answered nowhere`);
  return `[${area}](../electron/practice/answers/${area}-answers.ts)`;
}

const PRACTICE = [
  ['account', ACCOUNT_ANSWERS],
  ['sales', SALES_ANSWERS],
  ['expense', EXPENSE_ANSWERS],
  ['document', DOCUMENT_ANSWERS],
  ['contractor', CONTRACTOR_ANSWERS],
] as const;

const PORTS = [
  ['accounting-api', /^(?:month\.read|limit\.read)$/u],
  ['month-steps', /^month\.step$/u],
  ['vat-dictionary', /^dictionary\./u],
  ['expense-booking', /^expense\./u],
  ['contractor-registry', /^contractor\./u],
  ['document-actions', /\.sendByMail$|\.sendToKsef$|^payment\./u],
  ['document-files', /\.read(?:Pdf|PdfVariant|Xml)$/u],
  ['sales-writes', /\.create$|\.toInvoice$/u],
  ['sales-reading', /\.list$|\.listOfType$|\.read$/u],
] as const;

function describeVerification({ class: kind, verifiedBy }: (typeof OPERATIONS)[OperationName]): string {
  const { reads, certainty } = verifiedBy;
  const settled = AFTER_UNKNOWN[CLASS_RULES[kind].afterUnknown];
  return reads.length === 0
    ? settled
    : `${settled}: ${reads.map((read) => `\`${read}\``).join(', ')} (${certainty})`;
}

function linkToSample(name: OperationName): string {
  return `[request](../test/contract/ifirma/wire-samples/${name}.http)`;
}

function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

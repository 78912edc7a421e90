import type {
  AccountingApi,
  InvoiceAtIfirma,
  PreparedWrite,
  SalesListItem,
  WriteReply,
} from '../../electron/ports/ifirma/accounting-api';
import type { RequestPreview } from '../../electron/ports/ifirma/request-preview';
import { IFIRMA_DIALECT } from '../../electron/ifirma/dialect';
import { daysInMonthOf } from '../../electron/ifirma/month-days';
import { OPERATIONS } from '../../electron/ifirma/operations';
import type { OperationName } from '../../electron/ports/ifirma/operation';
import type { AppError } from '../../shared/app-error';
import type { Expense } from '../../shared/domain/expense/expense';
import type { Invoice } from '../../shared/domain/invoice/invoice';
import type { SalesKind } from '../../shared/domain/sales/sales-kind';
import { computeInvoiceTotals } from '../../shared/domain/tax/vat';
import { err, ok, type Result } from '../../shared/result';

/** What iFirma does with the next write. The default books it and answers. */
export type WriteScript =
  | { readonly does: 'book' }
  /** Booked, but the answer never arrives. */
  | { readonly does: 'book_and_lose_answer' }
  /** Lost before it was booked; looks the same from here. */
  | { readonly does: 'lose_request' }
  /** Answered as given; nothing is booked. */
  | { readonly does: 'answer'; readonly reply: WriteReply }
  /** Booked later, when `landLate` is called. */
  | { readonly does: 'land_late' };

export type BookedDocument = {
  readonly ifirmaId: string;
  readonly number: string;
  readonly body: string;
  readonly content: { kind: 'invoice'; invoice: Invoice } | { kind: 'expense'; expense: Expense };
};

/**
 * iFirma in memory, without a wire: bodies are JSON of the parsed document. Its ledger is what tests assert on.
 * `calls` is every request in order.
 */
export class ScriptedAccountingApi implements AccountingApi {
  month = { year: 2026, month: 11 };
  limit = { granted: 100, used: 3 };
  readonly ledger: BookedDocument[] = [];
  readonly calls: string[] = [];
  readonly script: WriteScript[] = [];
  /** Sales documents that were entered in iFirma itself. */
  readonly foreign: SalesListItem[] = [];
  /** Reads fail with this while it is set. */
  readError: AppError | null = null;
  listError: AppError | null = null;
  /** Only reads of a single invoice fail with this while it is set. */
  invoiceError: AppError | null = null;
  /** Runs before a write is answered: what happens meanwhile. */
  beforeReply: (() => void | Promise<void>) | null = null;
  private readonly late: PreparedWrite[] = [];
  private lastId = 1000;

  facts(operation: OperationName) {
    return OPERATIONS[operation];
  }

  daysInMonthOf(kind: SalesKind | 'expense') {
    return daysInMonthOf(kind, IFIRMA_DIALECT);
  }

  private read<T>(call: string, value: T): Promise<Result<T, AppError>> {
    this.calls.push(call);
    return Promise.resolve(this.readError === null ? ok(value) : err(this.readError));
  }

  readAccountingMonth() {
    return this.read('month', this.month);
  }

  readDocumentLimit() {
    return this.read('limit', {
      granted: this.limit.granted,
      used: this.limit.used + this.invoices().length,
    });
  }

  listSalesDocuments(fromOn: string, toOn: string) {
    if (this.listError !== null) {
      this.calls.push('list');
      return Promise.resolve(err(this.listError));
    }
    const items = [...this.invoices().map(toListItem), ...this.foreign];
    return this.read(
      'list',
      items.filter((item) => item.issuedOn >= fromOn && item.issuedOn <= toOn),
    );
  }

  readInvoice(ifirmaId: string) {
    if (this.invoiceError !== null) {
      this.calls.push('invoice');
      return Promise.resolve(err(this.invoiceError));
    }
    const booked = this.ledger.find((document) => document.ifirmaId === ifirmaId);
    if (booked?.content.kind !== 'invoice') {
      this.calls.push('invoice');
      const refused: Result<InvoiceAtIfirma, AppError> = err({
        code: 'refused_by_ifirma',
        serverText: 'Brak',
      });
      return Promise.resolve(refused);
    }
    return this.read('invoice', toInvoiceAtIfirma(booked, booked.content.invoice));
  }

  prepareInvoice(invoice: Invoice): PreparedWrite {
    return prepare('invoice.create', { kind: 'invoice', invoice });
  }

  prepareExpense(expense: Expense): PreparedWrite {
    return prepare('expense.createCost', { kind: 'expense', expense });
  }

  previewRequest({ operation, path, body }: PreparedWrite): RequestPreview {
    const { method, keyName } = OPERATIONS[operation];
    return { operation, keyName, method, address: path, headers: [], body: new TextDecoder().decode(body) };
  }

  async write(prepared: PreparedWrite): Promise<WriteReply> {
    this.calls.push(`write ${prepared.operation}`);
    const next = this.script.shift() ?? { does: 'book' };
    const reply = this.play(prepared, next);
    await this.beforeReply?.();
    return reply;
  }

  proveKey() {
    return this.read('prove', { operation: 'month.read' });
  }

  /** What was under way for minutes arrives at iFirma after all. */
  landLate(): void {
    for (const prepared of this.late.splice(0)) this.book(prepared);
  }

  private play(prepared: PreparedWrite, script: WriteScript): WriteReply {
    switch (script.does) {
      case 'book':
        return this.book(prepared);
      case 'book_and_lose_answer':
        this.book(prepared);
        return { kind: 'broken', reason: 'connection_lost' };
      case 'lose_request':
        return { kind: 'broken', reason: 'connection_lost' };
      case 'land_late':
        this.late.push(prepared);
        return { kind: 'broken', reason: 'deadline' };
      case 'answer':
        return script.reply;
    }
  }

  private book(prepared: PreparedWrite): WriteReply {
    const body = new TextDecoder().decode(prepared.body);
    // The body was made by `prepare` below from exactly this type.
    const content = JSON.parse(body) as BookedDocument['content'];
    const ifirmaId = String((this.lastId += 1));
    const number = content.kind === 'invoice' ? `${String(this.invoices().length + 1)}/11/2026` : '';
    this.ledger.push({ ifirmaId, number, body, content });
    return anAnswer(0, {
      identifier: content.kind === 'invoice' ? ifirmaId : null,
      text: content.kind === 'invoice' ? 'Faktura została pomyślnie dodana.' : 'Dodano wydatek.',
    });
  }

  private invoices() {
    return this.ledger.flatMap((booked) =>
      booked.content.kind === 'invoice' ? [{ booked, invoice: booked.content.invoice }] : [],
    );
  }
}

/** A complete, valid envelope. */
export function anAnswer(
  kod: number,
  {
    identifier = null,
    text = '',
    httpStatus = 200,
    mayMeanLimit = false,
  }: Partial<{ identifier: string | null; text: string; httpStatus: number; mayMeanLimit: boolean }> = {},
): WriteReply {
  return {
    kind: 'answered',
    httpStatus,
    envelope: { kod, kodIsInteger: true, text, mayMeanLimit, identifier },
  };
}

function prepare(operation: PreparedWrite['operation'], content: BookedDocument['content']): PreparedWrite {
  return { operation, path: `/${operation}`, body: new TextEncoder().encode(JSON.stringify(content)) };
}

function toListItem({ booked, invoice }: { booked: BookedDocument; invoice: Invoice }): SalesListItem {
  return {
    ifirmaId: booked.ifirmaId,
    number: booked.number,
    type: 'prz_faktura_kraj',
    issuedOn: invoice.issuedOn,
    partyName: invoice.buyer.name,
    partyNip: invoice.buyer.nip ?? '',
    grossMinor: computeInvoiceTotals(invoice.lines, invoice.priceBasis).grossMinor,
    currency: 'PLN',
  };
}

function toInvoiceAtIfirma(booked: BookedDocument, invoice: Invoice): InvoiceAtIfirma {
  return {
    ifirmaId: booked.ifirmaId,
    number: booked.number,
    issuedOn: invoice.issuedOn,
    soldOn: invoice.soldOn,
    partyName: invoice.buyer.name,
    partyNip: invoice.buyer.nip ?? '',
    lines: invoice.lines.map((line) => ({
      name: line.name,
      quantity: line.quantity,
      unitPrice: line.unitPrice,
      vatRate: line.vatRate === 'zw' ? '' : (Number(line.vatRate) / 100).toFixed(2),
      unit: line.unit,
      discountPercent: line.discountPercent ?? '',
      discountedPrice: '',
      exemptionBasis: line.exemptionBasis ?? '',
    })),
    priceBasis: invoice.priceBasis,
    ksefNumber: null,
  };
}

import { confirmAll, expectOk, queueDocument, stateOf, type Session } from '../../integration/sync/sync-rig';
import { anExpenseForm } from '../../builders/an-expense-form';
import { anInvoiceForm, anInvoiceLine } from '../../builders/an-invoice-form';
import type { ProofIfirma } from './proof-ifirma';

export type SentKind = 'invoice' | 'expense';

/** What iFirma holds under a text that only one document of ours carries: the truth, whatever Kwit believes. */
export function findBooked(
  { server }: Pick<ProofIfirma, 'server'>,
  kind: SentKind,
  mark: string,
): readonly string[] {
  const { documents, expenses } = server.state();
  return kind === 'invoice'
    ? documents.filter(({ body }) => body['Uwagi'] === mark).map(({ documentId }) => String(documentId))
    : expenses.filter(({ body }) => body['NumerFaktury'] === mark).map(({ expenseId }) => String(expenseId));
}

/** Same contractor and date, and with the same quantity the same amount too: told apart by nothing but the mark. */
export function queueMarked(session: Session, kind: SentKind, mark: string, quantity = 1): string {
  return queueDocument(
    session,
    kind === 'invoice'
      ? { kind, form: anInvoiceForm({ notes: mark, lines: [anInvoiceLine({ quantity: String(quantity) })] }) }
      : { kind, form: anExpenseForm({ documentNumber: mark, amounts: amountsOf(quantity) }) },
  );
}

function amountsOf(hundreds: number) {
  const nothing = { net: '', vat: '' };
  const taxed = { net: `${String(hundreds)}00,00`, vat: `${String(hundreds * 23)},00` };
  return { '23': taxed, '8': nothing, '5': nothing, '0': nothing, zw: nothing };
}

/** Presses, and confirms everything that may be confirmed. */
export async function press({ engine }: Session): Promise<void> {
  const prepared = await engine.prepare();
  if (!prepared.ok || !prepared.value.plan.canConfirm) return;
  await engine.confirm(confirmAll(prepared.value.plan));
  await engine.whenIdle();
}

/** The text that a document of ours carries, by its id here. */
export type Marks = ReadonlyMap<string, { readonly kind: SentKind; readonly mark: string }>;

/**
 * Answers as a person who has just looked into iFirma, wherever an answer is taken. @returns the documents that will
 * be sent again.
 */
export function answerTruly(
  session: Session,
  ifirma: Pick<ProofIfirma, 'server'>,
  marks: Marks,
): readonly string[] {
  const again: string[] = [];
  for (const { documentId, kind, isDecidable, canSendAgain, candidates } of session.engine.overview()
    .unsettled) {
    const known = marks.get(documentId);
    if (known === undefined) continue;
    const [there] = findBooked(ifirma, known.kind, known.mark);
    const isOffered = candidates.some(({ ifirmaId }) => ifirmaId === there);
    if (there === undefined && canSendAgain) {
      expectOk(session.engine.answer({ documentId, answer: { is: 'not_there' } }));
      again.push(documentId);
    } else if (there !== undefined && isDecidable && (kind === 'expense' || isOffered)) {
      const ifirmaId = kind === 'expense' ? null : there;
      session.engine.answer({ documentId, answer: { is: 'there', ifirmaId } });
    }
  }
  return again;
}

/** Whether every document has come to its end. */
export function areAllAccepted(session: Session, marks: Marks): boolean {
  return [...marks.keys()].every((documentId) => stateOf(session, documentId) === 'accepted');
}

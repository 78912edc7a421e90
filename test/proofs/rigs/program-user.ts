import { setTimeout as delay } from 'node:timers/promises';
import type { DocumentForm } from '../../../shared/domain/document/document-form';
import type { DocumentKind } from '../../../shared/domain/document/document';
import type { SyncOverview } from '../../../shared/ipc/contracts/sync.contract';
import { anExpenseForm } from '../../builders/an-expense-form';
import { anInvoiceForm, anInvoiceLine } from '../../builders/an-invoice-form';
import { aPartyForm } from '../../builders/a-party-form';
import type { ProgramSession } from './program-session';

/** Something to book, told apart from all others by its label and its amount in whole złote. */
export type Wanted = { readonly kind: DocumentKind; readonly label: string; readonly amount: number };

const POLL_MS = 5;

export function formOf({ kind, label, amount }: Wanted): DocumentForm {
  const net = String(amount);
  if (kind === 'expense') {
    const nothing = { net: '', vat: '' };
    const amounts = {
      ...{ '8': nothing, '5': nothing, '0': nothing, zw: nothing },
      '23': { net, vat: (amount * 0.23).toFixed(2).replace('.', ',') },
    };
    return { kind, form: anExpenseForm({ documentNumber: label, amounts }) };
  }
  return {
    kind,
    form: anInvoiceForm({
      buyer: aPartyForm({ name: `Nabywca ${label}` }),
      lines: [anInvoiceLine({ name: label, quantity: '1', unitPrice: net })],
    }),
  };
}

/** New, typed, queued. @returns its id */
export async function queueDocument({ call }: ProgramSession, wanted: Wanted): Promise<string> {
  const { summary } = await call('documents.create', { kind: wanted.kind });
  const { documentId, revision } = summary;
  await call('documents.saveForm', { documentId, baseRevision: revision, content: formOf(wanted) });
  await call('documents.enqueue', { documentId, allowDuplicate: true });
  return documentId;
}

/** "Synchronizuj", everything confirmed with the proposed dates, and waited for. */
export async function sendEverything(session: ProgramSession): Promise<SyncOverview> {
  const prepared = await session.call('sync.prepare', {});
  return prepared.plan.canConfirm ? confirm(session, prepared) : prepared;
}

export async function confirm({ call }: ProgramSession, { plan }: SyncOverview): Promise<SyncOverview> {
  let overview = await call('sync.confirm', {
    planId: plan.planId,
    documents: plan.items.map(({ documentId, issuedOn, issueDateChoices }) => ({
      documentId,
      issuedOn: issueDateChoices[0] ?? issuedOn,
    })),
  });
  while (overview.run?.state === 'running' || overview.run?.state === 'stopping') {
    await delay(POLL_MS);
    overview = await call('sync.overview', {});
  }
  return overview;
}

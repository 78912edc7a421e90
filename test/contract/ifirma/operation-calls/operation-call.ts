import type { IfirmaClient } from '../../../../electron/ifirma/ifirma-client';
import type { PreparedWrite } from '../../../../electron/ports/ifirma/accounting-api';
import type { ReadableKind } from '../../../../electron/ports/ifirma/sales-reading';
import type { PracticeState } from '../../../../electron/practice/practice-state';
import { classifyOutcome, type Outcome } from '../../../../electron/sync/attempts/classify-outcome';
import type { SalesDocumentKind } from '../../../../shared/domain/sales/sales-document';
import { aCorrection } from '../../../builders/a-correction';
import { aSalesDocument } from '../../../builders/a-sales-document';

/** The real client, and a look into the account that it talks to. */
export type CallDesk = { readonly client: IfirmaClient; readonly state: () => PracticeState };

/** One operation used as Kwit uses it, on a new account of a VAT payer on 23 November 2026. */
export type OperationCall = {
  /** May issue or add first what the operation is about. @returns what the client made of the answer. */
  readonly make: (desk: CallDesk) => Promise<unknown>;
  /** What that is, in part, where every switch of the practice iFirma stands at its default. */
  readonly expected: unknown;
};

export const ACCEPTED = { kind: 'accepted' } as const;

/** Sends it, judged as the sending engine judges it. */
export async function send({ client }: CallDesk, prepared: PreparedWrite | null): Promise<Outcome> {
  if (prepared === null) throw new Error('iFirma has no such call for this kind of document');
  const reply = await client.accounting.write(prepared);
  return classifyOutcome(client.accounting.facts(prepared.operation), reply);
}

type Issued<K> = { readonly kind: K; readonly ifirmaId: string };

/** Something to read, send or pay. When it is refused, nothing is there to ask for and the reads say so. */
export async function issue<K extends SalesDocumentKind & ReadableKind>(
  desk: CallDesk,
  kind: K,
): Promise<Issued<K>> {
  const outcome = await send(desk, desk.client.issuing.prepareDocument(aSalesDocument(kind)));
  return { kind, ifirmaId: identifierOf(outcome) };
}

export async function issueCorrection(desk: CallDesk): Promise<Issued<'correction'>> {
  const { ifirmaId } = await issue(desk, 'domestic');
  const outcome = await send(desk, desk.client.issuing.prepareCorrection(ifirmaId, aCorrection()));
  return { kind: 'correction', ifirmaId: identifierOf(outcome) };
}

const identifierOf = (outcome: Outcome) =>
  outcome.kind === 'accepted' && outcome.ifirmaId !== null ? outcome.ifirmaId : '1';

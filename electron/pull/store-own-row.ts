import {
  agreedAtFirst,
  issuedHere,
  issuedThere,
  laterKnown,
} from '../../shared/domain/at-ifirma/issued-record';
import type { IssuedRecord } from '../../shared/domain/at-ifirma/issued-record';
import type { CompanyProfile } from '../../shared/domain/company/company';
import { profileOf } from '../../shared/domain/company/profile-of';
import type { SaleAtIfirma } from '../../shared/domain/at-ifirma/sale-at-ifirma';
import type { DocumentRecord } from '../ports/repositories/document-repository';
import type { ReadableKind } from '../ports/ifirma/sales-reading';
import { compareOwnSale } from './own-sale';
import type { PullDeps } from './pull-deps';
import { tellOwnDocument } from './tell-own-document';

/**
 * A row of iFirma's list that is a document of Kwit's. Kwit has its content, so that it is read by itself only when the list
 * says something else than was agreed on. Runs inside a transaction. @returns whether there was news.
 */
export function storeOwnRow(
  deps: PullDeps,
  document: DocumentRecord,
  { listed, kind }: { readonly listed: SaleAtIfirma; readonly kind: ReadableKind | null },
  at: string,
): boolean {
  const { documents, pulledSales, company } = deps;
  const { documentId } = document;
  const profile = company.profile();
  const known = pulledSales.find(listed.ifirmaId);
  // Before the total of this reading takes the place of the former one.
  const agreed = known?.agreed ?? agreedOf(document, listed, profile);
  const isTold = tellOwnDocument(deps, document, listed, at);
  const comparison = compareOwnSale(document, { listed, document: known?.document ?? null, agreed }, profile);
  const wantsDetail = comparison !== null && kind !== null;
  const what = pulledSales.saveListed({ listed, kind, wantsDetail, at });
  if (agreed !== null && known?.agreed == null) pulledSales.saveAgreed(listed.ifirmaId, agreed);
  const isChanged = what !== 'same' && (comparison?.changed.some(({ field }) => field !== 'gross') ?? false);
  if (isChanged) documents.appendEvent(documentId, { at, what: 'content_changed_at_ifirma', detail: null });
  return isTold || isChanged;
}

function agreedOf(
  document: DocumentRecord,
  listed: SaleAtIfirma,
  current: CompanyProfile,
): IssuedRecord | null {
  const { content, facts, accepted } = document;
  if (content.kind !== 'invoice' || accepted === null) return null;
  const atFirst = agreedAtFirst(issuedHere(content.form, facts, profileOf(document, current)), accepted);
  return laterKnown(issuedThere(listed, null), atFirst);
}

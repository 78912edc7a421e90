import { createHash } from 'node:crypto';
import type { CompanyProfile } from '../../shared/domain/company/company';
import {
  changedAtIfirma,
  issuedHere,
  issuedThere,
  type IssuedField,
  type IssuedRecord,
} from '../../shared/domain/at-ifirma/issued-record';
import { profileOf } from '../../shared/domain/company/profile-of';
import type { FieldComparison, ThreeRecords } from '../../shared/domain/party/three-way';
import type { DocumentRecord } from '../ports/repositories/document-repository';
import type { PulledSale } from '../ports/repositories/pulled-sales-repository';

export type OwnSaleComparison = {
  /** Names exactly what is compared: what the user saw is answered only while it is still so. */
  readonly comparisonId: string;
  readonly records: ThreeRecords<IssuedRecord>;
  /** Never empty. */
  readonly changed: readonly FieldComparison<IssuedField>[];
};

/** An issued document of Kwit's as it was sent, as it was agreed on and as iFirma has it; null when nothing is to be decided. */
export function compareOwnSale(
  document: DocumentRecord,
  { listed, document: detail, agreed }: Pick<PulledSale, 'listed' | 'document' | 'agreed'>,
  current: CompanyProfile,
): OwnSaleComparison | null {
  if (document.content.kind !== 'invoice' || document.state !== 'accepted' || agreed === null) return null;
  const mine = issuedHere(document.content.form, document.facts, profileOf(document, current));
  const records = { base: agreed, mine, theirs: issuedThere(listed, detail) };
  const changed = changedAtIfirma(records);
  if (changed.length === 0) return null;
  const comparisonId = createHash('sha256').update(JSON.stringify(records)).digest('hex').slice(0, 32);
  return { comparisonId, records, changed };
}

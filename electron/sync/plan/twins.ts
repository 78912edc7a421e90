import { foldForSearch } from '../../../shared/domain/document/search-fold';
import type { DocumentRecord, DocumentRepository } from '../../ports/repositories/document-repository';

/** What two documents have in common when iFirma's list could not tell them apart. */
export type TwinKey = {
  readonly kind: DocumentRecord['kind'];
  readonly contractor: string;
  readonly grossMinor: number | null;
  readonly issuedOn: string | null;
};

export type Unsettled = { readonly key: TwinKey; readonly partyName: string };

export function twinKeyOf(document: DocumentRecord, issuedOn = document.facts.issuedOn): TwinKey {
  const { partyNip, partyName, grossMinor } = document.facts;
  const digits = partyNip.replace(/\D/g, '');
  return {
    kind: document.kind,
    contractor: digits === '' ? foldForSearch(partyName) : digits,
    grossMinor,
    issuedOn,
  };
}

/** Documents whose fate at iFirma is open. */
export function listUnsettledTwins(documents: DocumentRepository): readonly Unsettled[] {
  return documents
    .inStates(['sending', 'unknown', 'needs_person'])
    .map((document) => ({ key: twinKeyOf(document), partyName: document.facts.partyName }));
}

/** The unsettled document with the same contractor, gross and one of these dates, or null. */
export function findTwin(
  document: DocumentRecord,
  unsettled: readonly Unsettled[],
  issueDates: readonly (string | null)[] = [document.facts.issuedOn],
): Unsettled | null {
  const isSame = (other: TwinKey, key: TwinKey) =>
    other.kind === key.kind &&
    other.contractor === key.contractor &&
    other.grossMinor === key.grossMinor &&
    other.issuedOn === key.issuedOn;
  return (
    unsettled.find((other) =>
      issueDates.some((issuedOn) => isSame(other.key, twinKeyOf(document, issuedOn))),
    ) ?? null
  );
}

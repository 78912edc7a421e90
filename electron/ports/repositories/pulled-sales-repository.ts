import type { IssuedRecord } from '../../../shared/domain/at-ifirma/issued-record';
import type { DocumentAtIfirma } from '../../../shared/domain/at-ifirma/document-at-ifirma';
import type { Minor } from '../../../shared/domain/money/money';
import type { SaleAtIfirma } from '../../../shared/domain/at-ifirma/sale-at-ifirma';
import type { DayRange } from './document-figures';
import type { DocumentReading, ReadableKind } from '../ifirma/sales-reading';

/** `wanted`: still to be read; `none`: it cannot be read by itself, or Kwit has its content already. */
export type DetailState = 'wanted' | 'read' | 'unreadable' | 'none';

/** A sales document as iFirma showed it when it was fetched. */
export type PulledSale = {
  readonly listed: SaleAtIfirma;
  readonly kind: ReadableKind | null;
  readonly listedAt: string;
  readonly detailState: DetailState;
  /** As it was last read by itself. */
  readonly document: DocumentAtIfirma | null;
  readonly detailReadAt: string | null;
  /** Since when iFirma's list has not had it any more. */
  readonly goneAt: string | null;
  /** Of one that Kwit sent: what both sides last agreed on, against which later readings are held. */
  readonly agreed: IssuedRecord | null;
};

export type CurrencyTotal = { readonly currency: string; readonly count: number; readonly grossMinor: Minor };

export type PulledSalesQuery = {
  /** Already folded; empty matches everything. */
  readonly foldedSearch: string;
  /** Left out, any day. */
  readonly issued?: DayRange;
  readonly offset: number;
  readonly limit: number;
};

/** Sales documents fetched from iFirma, apart from Kwit's own: fetching changes nothing of what was typed here. */
export interface PulledSalesRepository {
  find(ifirmaId: string): PulledSale | null;
  /** Those that are bound to nothing of Kwit's, newest first. */
  listForeign(query: PulledSalesQuery): {
    readonly rows: readonly PulledSale[];
    readonly totals: readonly CurrencyTotal[];
  };
  countForeign(): number;
  /** Everything issued in the range that iFirma still had, bound or not. */
  inRange(range: DayRange): readonly PulledSale[];
  /** A row of the list. The single document is wanted (again) unless the list says the same as when it was read. */
  saveListed(row: {
    readonly listed: SaleAtIfirma;
    readonly kind: ReadableKind | null;
    readonly wantsDetail: boolean;
    readonly at: string;
  }): 'new' | 'changed' | 'same';
  /** What was issued in the range and is none of `ifirmaIds`. @returns how many were not known to be gone. */
  markGone(range: DayRange, ifirmaIds: readonly string[], at: string): number;
  wantedIn(range: DayRange): readonly PulledSale[];
  /** Those of Kwit's own that the list held something else of than was agreed on, and that iFirma still has. */
  changedOwn(): readonly PulledSale[];
  saveAgreed(ifirmaId: string, agreed: IssuedRecord): void;
  /** Null: it could not be read. */
  saveDetail(ifirmaId: string, reading: DocumentReading | null, at: string): void;
}

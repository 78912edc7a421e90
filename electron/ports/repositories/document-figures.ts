import type { DocumentKind } from '../../../shared/domain/document/document';
import type { Minor } from '../../../shared/domain/money/money';

export type DocumentSum = { readonly count: number; readonly netMinor: Minor; readonly grossMinor: Minor };

export type MonthSum = DocumentSum & {
  readonly kind: DocumentKind;
  /** `YYYY-MM` of the issue date. */
  readonly month: string;
};

/** Days from `from` to `to`, both included. */
export type DayRange = { readonly from: string; readonly to: string };

export type UnpaidSum = { readonly count: number; readonly leftMinor: Minor };

/** Sums over documents outside the bin, by their issue date; amounts are iFirma's where it has told them. */
export interface DocumentFigures {
  /** What iFirma accepted, a row for each kind and month that has any. */
  acceptedByMonth(range: DayRange): readonly MonthSum[];
  /** What stands here and has not been accepted, whatever its state; a row for each kind that has any. */
  notAccepted(range: DayRange): readonly (DocumentSum & { readonly kind: DocumentKind })[];
  /** Issued invoices not paid in full as far as Kwit knows; with `dueBefore` only those that were due earlier. */
  unpaid(dueBefore: string | null): UnpaidSum;
}

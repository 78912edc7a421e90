import type { CalendarDay } from '../days/calendar-day';
import { ZERO, addMinor, type Minor } from '../money/money';
import type { SaleAtIfirma } from './sale-at-ifirma';
import { stripNip } from '../party/nip';
import { foldForSearch } from '../document/search-fold';

/** A sale as Kwit has it: one that it sent, or one that it fetched. */
export type KnownSale = {
  /** Kwit's own document; null for one that was issued elsewhere and fetched. */
  readonly documentId: string | null;
  readonly ifirmaId: string | null;
  /** Null before iFirma's was read. */
  readonly number: string | null;
  readonly issuedOn: CalendarDay;
  readonly partyName: string;
  readonly partyNip: string;
  readonly grossMinor: Minor | null;
  readonly currency: string;
};

/** iFirma's row reduced to what a comparison shows. */
export type ComparedSale = Pick<
  SaleAtIfirma,
  'ifirmaId' | 'number' | 'issuedOn' | 'partyName' | 'grossMinor' | 'currency'
>;

export type SaleDifference =
  /** `twinOf`: a document of Kwit's for the same party, day and amount, so that this may be the same sale twice. */
  | { readonly kind: 'only_in_ifirma'; readonly theirs: ComparedSale; readonly twinOf: string | null }
  | { readonly kind: 'only_in_kwit'; readonly ours: KnownSale }
  | {
      readonly kind: 'differs';
      readonly ours: KnownSale;
      readonly theirs: ComparedSale;
      readonly what: readonly ('total' | 'number' | 'issue_day' | 'currency')[];
    };

export type SalesComparison = {
  /** What iFirma counts as issued: its drafts are left out. */
  readonly count: number;
  /** Złoty first, then by code. */
  readonly sums: readonly { readonly currency: string; readonly count: number; readonly grossMinor: Minor }[];
  readonly differences: readonly SaleDifference[];
  /** Issued, of a kind that KSeF takes, and without its number. */
  readonly withoutKsef: readonly ComparedSale[];
  readonly draftsAtIfirma: number;
};

export type SalesToCompare = {
  readonly ours: readonly KnownSale[];
  readonly theirs: readonly SaleAtIfirma[];
  /** iFirma's type names of documents that KSeF does not take, or that Kwit cannot tell. */
  readonly belongsInKsef: (sale: SaleAtIfirma) => boolean;
};

/**
 * Kwit's sales of a period against iFirma's list of the same period. iFirma's identifier ties two of them; nothing is
 * guessed from amounts but the hint that something may be there twice.
 */
export function compareSales({ ours, theirs, belongsInKsef }: SalesToCompare): SalesComparison {
  const issued = theirs.filter((sale) => !sale.isDraft);
  const oursById = new Map(ours.flatMap((sale) => (sale.ifirmaId === null ? [] : [[sale.ifirmaId, sale]])));
  const theirIds = new Set(theirs.map((sale) => sale.ifirmaId));
  const differences = [
    ...issued.flatMap((sale) => compareOne(sale, oursById.get(sale.ifirmaId), ours)),
    ...ours
      .filter((sale) => sale.ifirmaId === null || !theirIds.has(sale.ifirmaId))
      .map((sale): SaleDifference => ({ kind: 'only_in_kwit', ours: sale })),
  ];
  return {
    count: issued.length,
    sums: sumByCurrency(issued),
    differences,
    withoutKsef: issued
      .filter((sale) => sale.ksef.state !== 'accepted' && belongsInKsef(sale))
      .map(toCompared),
    draftsAtIfirma: theirs.length - issued.length,
  };
}

function compareOne(
  theirs: SaleAtIfirma,
  ours: KnownSale | undefined,
  all: readonly KnownSale[],
): readonly SaleDifference[] {
  if (ours === undefined) {
    const twin = all.find((sale) => sale.documentId !== null && isTwin(sale, theirs));
    return [{ kind: 'only_in_ifirma', theirs: toCompared(theirs), twinOf: twin?.documentId ?? null }];
  }
  const what = [
    ...(ours.currency === theirs.currency || theirs.currency === '' ? [] : (['currency'] as const)),
    // What was not read back yet is no difference.
    ...(ours.grossMinor === null || ours.grossMinor === theirs.grossMinor ? [] : (['total'] as const)),
    ...(ours.number === null || ours.number === theirs.number ? [] : (['number'] as const)),
    ...(ours.issuedOn === theirs.issuedOn ? [] : (['issue_day'] as const)),
  ];
  return what.length === 0 ? [] : [{ kind: 'differs', ours, theirs: toCompared(theirs), what }];
}

function isTwin(ours: KnownSale, theirs: SaleAtIfirma): boolean {
  const [nipA, nipB] = [stripNip(ours.partyNip), stripNip(theirs.partyNip)];
  const isSameParty =
    nipA !== '' && nipB !== ''
      ? nipA === nipB
      : foldForSearch(ours.partyName) === foldForSearch(theirs.partyName);
  return isSameParty && ours.issuedOn === theirs.issuedOn && ours.grossMinor === theirs.grossMinor;
}

function sumByCurrency(sales: readonly SaleAtIfirma[]): SalesComparison['sums'] {
  const groups = Map.groupBy(sales, (sale) => sale.currency || 'PLN');
  const place = (currency: string) => (currency === 'PLN' ? '' : currency);
  return [...groups]
    .map(([currency, group]) => ({
      currency,
      count: group.length,
      grossMinor: addMinor(ZERO, ...group.map((sale) => sale.grossMinor)),
    }))
    .toSorted((a, b) => place(a.currency).localeCompare(place(b.currency)));
}

function toCompared(sale: SaleAtIfirma): ComparedSale {
  const { ifirmaId, number, issuedOn, partyName, grossMinor, currency } = sale;
  return { ifirmaId, number, issuedOn, partyName, grossMinor, currency };
}

import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CompanyProfile } from '../../../shared/domain/company/company';

export type LineColumnId =
  'name' | 'quantity' | 'unit' | 'unitPrice' | 'discountPercent' | 'vatRate' | 'ryczaltRate' | 'value';
export type LineColumn = {
  readonly id: LineColumnId;
  readonly label: string;
  /** Width as a grid track, from the tokens. */
  readonly track: string;
};

/** What these lines need and nothing else: no VAT where every line is `zw` by law, ryczałt only for its payers. */
export function lineColumns(
  i18n: I18n,
  profile: CompanyProfile,
  priceBasis: 'net' | 'gross',
  shown: { readonly discount: boolean; readonly vat: boolean },
): readonly LineColumn[] {
  const isPayer = profile.vatStatus === 'payer';
  const isNet = isPayer && priceBasis === 'net';
  const columns: (LineColumn | false)[] = [
    { id: 'name', label: i18n._(msg`Towar lub usługa`), track: 'minmax(var(--cell-name), 1fr)' },
    { id: 'quantity', label: i18n._(msg`Ilość`), track: 'var(--cell-quantity)' },
    { id: 'unit', label: i18n._(msg`J.m.`), track: 'var(--cell-unit)' },
    {
      id: 'unitPrice',
      label: isPayer ? (isNet ? i18n._(msg`Cena netto`) : i18n._(msg`Cena brutto`)) : i18n._(msg`Cena`),
      track: 'var(--cell-price)',
    },
    shown.discount && { id: 'discountPercent', label: i18n._(msg`Rabat %`), track: 'var(--cell-rate)' },
    shown.vat && { id: 'vatRate', label: i18n._(msg`VAT`), track: 'var(--cell-rate)' },
    profile.taxForm === 'ryczalt' && {
      id: 'ryczaltRate',
      label: i18n._(msg`Ryczałt`),
      track: 'var(--cell-ryczalt)',
    },
    {
      id: 'value',
      label: isPayer
        ? isNet
          ? i18n._(msg`Wartość netto`)
          : i18n._(msg`Wartość brutto`)
        : i18n._(msg`Wartość`),
      track: 'var(--cell-value)',
    },
  ];
  return columns.filter((column) => column !== false);
}

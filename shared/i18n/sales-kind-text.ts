import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { SalesKind } from '../domain/sales/sales-kind';

const WORDS: Readonly<Record<SalesKind, MessageDescriptor>> = {
  domestic: msg`faktura krajowa`,
  mail_order: msg`faktura, sprzedaż wysyłkowa`,
  currency: msg`faktura w walucie`,
  wdt: msg`faktura WDT`,
  goods_export: msg`faktura, eksport towarów`,
  service_abroad: msg`faktura, usługa poza Unią`,
  eu_service: msg`faktura, usługa w Unii`,
  receipt: msg`faktura do paragonu`,
  cash_method: msg`faktura, metoda kasowa`,
  oss: msg`faktura OSS`,
  ioss: msg`faktura IOSS`,
  proforma: msg`faktura pro forma`,
  export_proforma: msg`faktura pro forma, eksport`,
  correction: msg`faktura korygująca`,
  rachunek: msg`rachunek`,
  foreign_rachunek: msg`rachunek zagraniczny`,
  advance: msg`faktura zaliczkowa`,
  final: msg`faktura końcowa`,
  currency_advance: msg`faktura zaliczkowa w walucie`,
  currency_final: msg`faktura końcowa w walucie`,
  equipment: msg`faktura za wyposażenie`,
  fixed_asset: msg`faktura za środek trwały`,
  special_obligation: msg`faktura, szczególny obowiązek`,
  construction: msg`faktura za usługi budowlane`,
};

/** What kind of sales document it is; null is a type that Kwit does not know, corrections among them. */
export function salesKindText(i18n: I18n, kind: SalesKind | null): string {
  return kind === null ? i18n._(msg`korekta albo inny dokument`) : i18n._(WORDS[kind]);
}

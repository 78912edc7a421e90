/**
 * Every kind of sales document at iFirma that the API can name (ifirma-api 7.1). Kwit issues those up to `rachunek`;
 * the rest it reads and hands to KSeF, because nobody has documented their bodies.
 */
export const SALES_KINDS = [
  'domestic',
  'mail_order',
  'currency',
  'wdt',
  'goods_export',
  'service_abroad',
  'eu_service',
  'receipt',
  'cash_method',
  'oss',
  'ioss',
  'proforma',
  'export_proforma',
  'correction',
  'rachunek',
  'foreign_rachunek',
  'advance',
  'final',
  'currency_advance',
  'currency_final',
  'equipment',
  'fixed_asset',
  'special_obligation',
  'construction',
] as const;
export type SalesKind = (typeof SALES_KINDS)[number];

import type { SalesKind } from '../../shared/domain/sales/sales-kind';
import type { IfirmaDialect } from './dialect';

type DocumentPath = {
  /** Address of the kind, below `IFIRMA_BASE`. */
  readonly path: string;
  /** Names of its type in lists and payment addresses; empty where no source gives one (ifirma-api 7.1). */
  readonly types: readonly string[];
  /** `unknown`: no source gives the body, so it is read and handed to KSeF, never issued. */
  readonly issuing: 'known' | 'unknown';
  /** Sending by e-mail is documented or used for it (ifirma-api 9.5). */
  readonly canBeMailed: boolean;
  /** KSeF takes it (ifirma-api 10.1). */
  readonly canGoToKsef: boolean;
};

const kind = (
  path: string,
  types: readonly string[],
  options: Partial<Omit<DocumentPath, 'path' | 'types'>> = {},
): DocumentPath => ({
  path,
  types,
  issuing: 'known',
  canBeMailed: false,
  canGoToKsef: true,
  ...options,
});

const MAILED = { canBeMailed: true } as const;
const READ_ONLY = { issuing: 'unknown' } as const;
const NOT_IN_KSEF = { canGoToKsef: false } as const;

/** Addresses and type names of every kind of sales document, shared by the client and the practice iFirma. */
export const DOCUMENT_PATHS: Readonly<Record<SalesKind, DocumentPath>> = {
  domestic: kind('fakturakraj', ['prz_faktura_kraj'], MAILED),
  mail_order: kind('fakturawysylka', ['prz_faktura_wysylka'], MAILED),
  currency: kind('fakturawaluta', ['prz_faktura_wys_ter_kraj'], MAILED),
  wdt: kind('fakturawdt', ['prz_dostawa_ue_towarow'], MAILED),
  goods_export: kind('fakturaeksporttowarow', ['prz_eksport_towarow'], MAILED),
  service_abroad: kind('fakturaeksportuslug', ['prz_eksport_dost_uslug_nie_ue'], MAILED),
  eu_service: kind('fakturaeksportuslugue', ['prz_eksport_dost_uslug_ue'], MAILED),
  receipt: kind('fakturaparagon', ['prz_faktura_paragon']),
  cash_method: kind('fakturametodakasowa', ['prz_faktura_met_kasowa']),
  oss: kind('fakturaoss', ['prz_faktura_oss_usl', 'prz_faktura_oss_usl_ds']),
  ioss: kind('fakturaioss', ['prz_faktura_ioss', 'prz_faktura_ioss_ds'], NOT_IN_KSEF),
  proforma: kind('fakturaproformakraj', ['prz_faktura_proforma'], { ...MAILED, ...NOT_IN_KSEF }),
  export_proforma: kind('fakturaproformaeksport', [], NOT_IN_KSEF),
  // It has operations of its own: its address holds the corrected invoice.
  correction: kind('fakturakraj/korekta', []),
  rachunek: kind('rachunekkraj', ['prz_rachunek_kraj'], { ...MAILED, ...NOT_IN_KSEF }),
  foreign_rachunek: kind('rachunekue', ['prz_rachunek_zagr'], { ...READ_ONLY, ...NOT_IN_KSEF }),
  advance: kind('fakturazaliczka', ['prz_faktura_zal'], READ_ONLY),
  final: kind('fakturakoncowa', ['prz_faktura_kon'], READ_ONLY),
  // Sources spell it in two ways: the dialect decides (`ksef.advanceCurrencyPath`).
  currency_advance: kind('fakturazaliczkowawaluta', [], READ_ONLY),
  currency_final: kind('fakturakoncowawaluta', [], READ_ONLY),
  equipment: kind('fakturawyposazenie', ['prz_faktura_wyposaz'], READ_ONLY),
  fixed_asset: kind('fakturasrodektrwaly', ['prz_faktura_sr_trwaly'], READ_ONLY),
  special_obligation: kind('fakturaszczegolnyobowiazek', ['prz_faktura_szczeg_obow'], READ_ONLY),
  construction: kind('fakturabudowa', ['prz_faktura_budowa'], READ_ONLY),
};

/** The address of a kind, with the spelling that the dialect has for the one that is disputed. */
export function documentPathOf(kind: SalesKind, dialect: IfirmaDialect): string {
  return kind === 'currency_advance' ? dialect['ksef.advanceCurrencyPath'].value : DOCUMENT_PATHS[kind].path;
}

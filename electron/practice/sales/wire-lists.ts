/** Closed lists of ifirma-api 7.5 and of the tables of 7.7 to 7.19. */
export const PAYMENT_METHODS = [
  ...['GTK', 'POB', 'PRZ', 'KAR', 'PZA', 'CZK', 'KOM', 'BAR'],
  ...['DOT', 'PAL', 'ALG', 'P24', 'TPA', 'ELE'],
];
export const SIGNATURE_KINDS = ['OUP', 'UPO', 'BPO', 'BWO'];
export const CURRENCIES = [
  ...['PLN', 'EUR', 'GBP', 'USD', 'CHF', 'NOK', 'JPY', 'CZK', 'LTL', 'UAH', 'RUB', 'AUD', 'DKK', 'CAD'],
  ...['LVL', 'RON', 'SEK', 'HUF', 'THB', 'HKD', 'NZD', 'SGD', 'ISK', 'HRK', 'BGN', 'TRY', 'ILS', 'CLP'],
  ...['PHP', 'MXN', 'ZAR', 'BRL', 'MYR', 'IDR', 'INR', 'KRW', 'CNY', 'XDR'],
];
/** Without `pl`: it is refused wherever the language is asked for (ifirma-api 7.10). */
export const LANGUAGES = [
  ...['en', 'de', 'bg', 'hr', 'cs', 'da', 'nl', 'es', 'et', 'fi', 'fr', 'gr', 'hu', 'it', 'lv', 'lt'],
  ...['ru', 'sk', 'sl', 'sv'],
];
export const CORRECTION_REASONS = [
  ...['OBOW_RABAT', 'ZWR_SPRZ_TOW', 'ZWR_NAB_KWOT', 'ZWR_NAB_ZAL', 'PODW_CENY', 'POMYLKI'],
];
export const NOTE_KINDS = ['NUMER_UMOWY', 'NUMER_ZAMOWIENIA', 'WARUNKI_TRANSPORTU'];
export const PARTY_ROLES = [
  ...['ODBIORCA', 'DODATKOWY_NABYWCA', 'DOKONUJACY_PLATNOSCI', 'JEDN_SAMORZADU_TERYT'],
  ...['CZLONEK_GRUPY_VAT', 'PRACOWNIK', 'INNA'],
];
/** Roles that KSeF asks a NIP of (ifirma-api 7.7). */
export const ROLES_WITH_NIP: readonly (string | null | undefined)[] = [
  'JEDN_SAMORZADU_TERYT',
  'CZLONEK_GRUPY_VAT',
];
export const RYCZALT_FRACTIONS = [0.03, 0.055, 0.085, 0.1, 0.12, 0.125, 0.14, 0.15, 0.17];
export const GTU_DIGITS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '13'];

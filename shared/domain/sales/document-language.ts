/** Languages of a print at iFirma, by ISO 639-1 (ifirma-api 7.5). */
export const DOCUMENT_LANGUAGES = [
  ...['pl', 'en', 'de', 'bg', 'hr', 'cs', 'da', 'nl', 'es', 'et', 'fi'],
  ...['fr', 'el', 'hu', 'it', 'lv', 'lt', 'ru', 'sk', 'sl', 'sv'],
] as const;
export type DocumentLanguage = (typeof DOCUMENT_LANGUAGES)[number];

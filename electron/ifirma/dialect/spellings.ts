/**
 * Points on which sources spell an address of iFirma in two ways: the client asks for the first, the practice iFirma can
 * be told to know the other (ifirma-api 16.1, rows 32, 35 and 36).
 */
export const KSEF_ADVANCE_PATHS = ['fakturazaliczkowawaluta', 'fakturazaliczkowaluta'] as const;
export const KSEF_CORRECTION_PATHS = ['fakturakraj/korekta', 'fakturakraj'] as const;
export const PDF_VARIANT_STYLES = ['suffix', 'query'] as const;

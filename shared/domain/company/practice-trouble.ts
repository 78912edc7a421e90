/**
 * What the demo account's iFirma can be told to do, so that its user sees how Kwit behaves (product N-11). `silent`:
 * nothing arrives and nothing is answered. `lost`: what was asked is done, and the answer is lost. `twice`: it is done
 * once and answered twice.
 */
export const PRACTICE_TROUBLES = ['none', 'down', 'silent', 'late', 'lost', 'twice', 'refuses'] as const;
export type PracticeTrouble = (typeof PRACTICE_TROUBLES)[number];

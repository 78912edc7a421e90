import { z } from 'zod';

/**
 * Longest text that a field of a form keeps, in UTF-16 units. Far above every limit of iFirma, so that a text which is
 * too long for it is stored, and named at its field; no message to main carries a longer one.
 */
export const TYPED_TEXT_MAX = 10_000;

/** A typed text: never parsed, never trimmed, capped only against abuse. */
export const typedTextSchema = z.string().max(TYPED_TEXT_MAX);

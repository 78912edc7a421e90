import { z } from 'zod';

export const DOCUMENT_KINDS = ['invoice', 'expense'] as const;
export const documentKindSchema = z.enum(DOCUMENT_KINDS);
export type DocumentKind = z.infer<typeof documentKindSchema>;

/** A document's life (design, section 4). The steps between states are in `document-lifecycle.ts`. */
export const DOCUMENT_STATES = [
  'draft',
  'ready',
  'queued',
  'sending',
  'accepted',
  'rejected',
  'unknown',
  'needs_person',
] as const;
export const documentStateSchema = z.enum(DOCUMENT_STATES);
export type DocumentState = z.infer<typeof documentStateSchema>;

/** Issuing at iFirma does not send to KSeF: a second, independent state of accepted invoices. */
export const ksefStateSchema = z.enum([
  'not_applicable',
  'not_sent',
  'handed_over',
  'numbered',
  'refused',
  'unknown',
]);
export type KsefState = z.infer<typeof ksefStateSchema>;

import { z } from 'zod';
import { DEFAULT_SETTINGS } from './account-settings';

/** Version 1 knew domestic invoices only. Members that are looked at; the others go along as they are. */
const firstVersionSchema = z.looseObject({
  version: z.literal(1),
  firstDocumentId: z.int(),
  account: z.looseObject({ apiActive: z.boolean() }),
  documents: z.array(
    z.looseObject({ path: z.literal('fakturakraj'), sentByMail: z.boolean(), createdAt: z.string() }),
  ),
});

/** A stored account of any earlier version as one of today's. What is no such account goes through unchanged. */
export function upgradeState(stored: unknown): unknown {
  const first = firstVersionSchema.safeParse(stored);
  if (!first.success) return stored;
  const { apiActive, ...account } = first.data.account;
  return {
    ...first.data,
    version: 2,
    seed: String(first.data.firstDocumentId),
    account,
    access: { packageHasApi: true, state: apiActive ? 'basic' : 'inactive', requestedLimit: null },
    settings: DEFAULT_SETTINGS,
    documents: first.data.documents.map(({ path: _, sentByMail, ...document }) => ({
      ...document,
      kind: 'domestic',
      series: null,
      currency: 'PLN',
      payments: [],
      mails: sentByMail ? [{ by: 'email', to: null, text: null, sentAt: document.createdAt }] : [],
      ksef: null,
      origin: null,
    })),
  };
}

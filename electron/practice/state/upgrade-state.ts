import { z } from 'zod';
import { recordBodySchema } from '../bodies/record-body';
import { toRecord } from '../contractor-record';
import { DEFAULT_SETTINGS } from './account-settings';

/** Version 1 knew domestic invoices only. Members that are looked at; the others go along as they are. */
const contractorSchema = recordBodySchema.extend({ Identyfikator: z.string() });
const firstVersionSchema = z.looseObject({
  version: z.literal(1),
  firstDocumentId: z.int(),
  account: z.looseObject({ apiActive: z.boolean() }),
  documentLimit: z.strictObject({ granted: z.int(), used: z.int(), countedIn: z.string() }),
  documents: z.array(
    z.looseObject({
      path: z.literal('fakturakraj'),
      buyer: contractorSchema,
      sentByMail: z.boolean(),
      createdAt: z.string(),
    }),
  ),
  contractors: z.array(contractorSchema),
});

/** A stored account of any earlier version as one of today's. What is no such account goes through unchanged. */
export function upgradeState(stored: unknown): unknown {
  const first = firstVersionSchema.safeParse(stored);
  if (!first.success) return stored;
  const { apiActive, ...account } = first.data.account;
  const { granted, used, countedIn } = first.data.documentLimit;
  return {
    ...first.data,
    version: 2,
    seed: String(first.data.firstDocumentId),
    account,
    documentLimit: { granted, usedOn: used === 0 ? {} : { [`${countedIn}-01`]: used } },
    access: { packageHasApi: true, state: apiActive ? 'basic' : 'inactive', requestedLimit: null },
    settings: DEFAULT_SETTINGS,
    contractors: first.data.contractors.map(upgradeContractor),
    parties: [],
    documents: first.data.documents.map(({ path: _, sentByMail, buyer, ...document }) => ({
      ...document,
      buyer: upgradeContractor(buyer),
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

function upgradeContractor(contractor: z.infer<typeof contractorSchema>) {
  return toRecord(contractor, contractor.Identyfikator);
}

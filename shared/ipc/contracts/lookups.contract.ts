import { z } from 'zod';
import { appErrorSchema } from '../../app-error';
import { exchangeRateSchema } from '../../domain/money/exchange-rate';
import { registerAnswerSchema } from '../../domain/tax/vat-register';
import { companyCommand, companyQuery } from '../define';

const ageShape = {
  /** When Kwit read it. */
  fetchedAt: z.iso.datetime(),
};
const fetchedRateSchema = z.strictObject({ ...exchangeRateSchema.shape, ...ageShape });

const fetchedAnswerSchema = z.strictObject({ ...registerAnswerSchema.shape, ...ageShape });

const registerLookUpSchema = z.strictObject({
  answer: fetchedAnswerSchema,
  /** Why this is an older answer for another day; null when it is today's. */
  outdatedBecause: appErrorSchema.nullable(),
});
export type RegisterLookUpView = z.infer<typeof registerLookUpSchema>;

const currencyShape = { currency: exchangeRateSchema.shape.currency };
const tableShape = { ...currencyShape, tableOn: z.iso.date() };
/** As typed: main reads it and refuses what is no NIP. */
const nipShape = { nip: z.string().max(100) };

/** NBP's rates and the register of VAT payers. Queries read the memory and ask nobody; commands may ask the service. */
export const lookupsContract = {
  /** The rate of exactly this table, or null when it was never read. */
  'lookups.rate': companyQuery(z.strictObject(tableShape), fetchedRateSchema.nullable()),
  /** The rates of a range that are known, oldest first; both ends belong to it. */
  'lookups.history': companyQuery(
    z.strictObject({ ...currencyShape, fromOn: z.iso.date(), toOn: z.iso.date() }),
    z.array(fetchedRateSchema),
  ),
  /** Asks NBP unless the rate is known; fails and gives nothing rather than another day's rate (T-01). */
  'lookups.fetchRate': companyCommand(z.strictObject(tableShape), fetchedRateSchema),
  /** Reads every table of the last twelve months, so that their rates are there without network. */
  'lookups.fetchYear': companyCommand(
    z.strictObject(currencyShape),
    z.strictObject({
      count: z.int(),
      /** Why some tables are still missing; null when all are here. */
      incompleteBecause: appErrorSchema.nullable(),
    }),
  ),
  /** The newest answer of the register that is known, or null. */
  'lookups.payer': companyQuery(z.strictObject(nipShape), fetchedAnswerSchema.nullable()),
  /** Asks the register about today, at most once a day for each number (F-13). */
  'lookups.checkPayer': companyCommand(z.strictObject(nipShape), registerLookUpSchema),
} as const;

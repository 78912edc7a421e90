import { z } from 'zod';
import { exchangeRateSchema } from '../../../shared/domain/money/exchange-rate';
import { registeredPayerSchema, registerAnswerSchema } from '../../../shared/domain/tax/vat-register';
import type { FetchedRate } from '../../ports/exchange-rates';
import type { LookupRepository } from '../../ports/repositories/lookup-repository';
import type { FetchedAnswer } from '../../ports/vat-register';
import type { Quarantine } from '../opening/quarantine';
import { instantColumn, jsonColumn } from './row-columns';
import type { SqlDatabase } from '../sql-database';

const SELECT_RATE = `SELECT currency, effective_on AS effectiveOn, table_number AS tableNumber, mid,
  fetched_at AS fetchedAt FROM exchange_rates WHERE currency = :currency`;

const rateRowSchema = exchangeRateSchema.extend({ fetchedAt: instantColumn });
const rateKeySchema = z.object({ currency: z.string(), effectiveOn: z.string() });

const answerRowSchema = registerAnswerSchema.extend({
  payer: jsonColumn(registeredPayerSchema).nullable(),
  fetchedAt: instantColumn,
});
const answerKeySchema = z.object({ id: z.int() });

export function createLookupRepository(database: SqlDatabase, quarantine: Quarantine): LookupRepository {
  const parseRate = (row: unknown): FetchedRate | null => {
    const { currency, effectiveOn } = rateKeySchema.parse(row);
    return quarantine.parse(rateRowSchema, 'exchange_rates', `${currency} ${effectiveOn}`, row);
  };
  const parseAnswer = (row: unknown): FetchedAnswer | null =>
    quarantine.parse(answerRowSchema, 'register_answers', String(answerKeySchema.parse(row).id), row);

  return {
    exchangeRate: (currency, effectiveOn) => {
      const row = database.get(`${SELECT_RATE} AND effective_on = :effectiveOn`, { currency, effectiveOn });
      return row === undefined ? null : parseRate(row);
    },
    exchangeRates: (currency, { fromOn, toOn }) =>
      database
        .all(`${SELECT_RATE} AND effective_on BETWEEN :fromOn AND :toOn ORDER BY effective_on`, {
          currency,
          fromOn,
          toOn,
        })
        .map(parseRate)
        .filter((rate) => rate !== null),
    saveExchangeRates: (rates, fetchedAt) => {
      database.transaction(() => {
        for (const { currency, effectiveOn, tableNumber, mid } of rates) {
          database.run(
            `INSERT INTO exchange_rates (currency, effective_on, table_number, mid, fetched_at)
             VALUES (:currency, :effectiveOn, :tableNumber, :mid, :fetchedAt) ON CONFLICT DO NOTHING`,
            { currency, effectiveOn, tableNumber, mid, fetchedAt },
          );
        }
      });
    },
    registerAnswer: (nip, validOn) => {
      const row = database.get(
        `SELECT register_answer_id AS id, nip, valid_on AS validOn, payer_json AS payer, request_id AS requestId,
           answered_at_text AS answeredAtText, fetched_at AS fetchedAt
         FROM register_answers WHERE nip = :nip AND (:validOn IS NULL OR valid_on = :validOn)
         ORDER BY valid_on DESC, fetched_at DESC, register_answer_id DESC LIMIT 1`,
        { nip, validOn: validOn ?? null },
      );
      return row === undefined ? null : parseAnswer(row);
    },
    addRegisterAnswer: ({ nip, validOn, payer, requestId, answeredAtText, fetchedAt }) => {
      database.run(
        `INSERT INTO register_answers (nip, valid_on, payer_json, request_id, answered_at_text, fetched_at)
         VALUES (:nip, :validOn, :payerJson, :requestId, :answeredAtText, :fetchedAt)`,
        {
          nip,
          validOn,
          payerJson: payer === null ? null : JSON.stringify(payer),
          requestId,
          answeredAtText,
          fetchedAt,
        },
      );
    },
  };
}

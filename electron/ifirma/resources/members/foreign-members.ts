import { z } from 'zod';
import { CURRENCY_CODES, type DocumentCurrency } from '../../../../shared/domain/sales/document-currency';
import { DOCUMENT_LANGUAGES, type DocumentLanguage } from '../../../../shared/domain/sales/document-language';
import type { IfirmaDialect } from '../../dialect';
import { wireNumber } from '../wire-limits';
import { toExact } from '../wire-numbers';
import { member } from './member';

/** As iFirma spells it: Greek is `gr`, and Polish may not be said abroad (ifirma-api 7.5; 16.1, row 18). */
function toLanguageCode(language: DocumentLanguage, dialect: IfirmaDialect): string {
  if (language === 'pl') return dialect['sales.jezyk'].value === 'as_typed' ? 'pl' : 'en';
  return language === 'el' ? 'gr' : language;
}

const languageSchema = (dialect: IfirmaDialect) =>
  z.enum(DOCUMENT_LANGUAGES.map((language) => toLanguageCode(language, dialect)));

export const language = member(languageSchema, (facts: { readonly language: DocumentLanguage }, dialect) =>
  toLanguageCode(facts.language, dialect),
);

/** Where the account's own language will do. */
export const languageIfAny = member(
  (dialect) => languageSchema(dialect).optional(),
  (facts: { readonly language: DocumentLanguage | null }, dialect) =>
    facts.language === null ? undefined : toLanguageCode(facts.language, dialect),
);

export const currency = member(
  z.enum(CURRENCY_CODES),
  (facts: Pick<DocumentCurrency, 'currency'>) => facts.currency,
);

const rateShown = member(z.boolean(), ({ isRateShown }: { readonly isRateShown: boolean }) => isRateShown);

/**
 * PLN for one unit, with every decimal that NBP published.
 *
 * @throws RangeError for a rate of another currency: it would falsify the books.
 */
export const exchangeRate = member(
  wireNumber({ decimals: 8, below: '1000000', isZeroAllowed: false }).optional(),
  (facts: DocumentCurrency) => {
    if (facts.exchangeRate === null) return undefined;
    if (facts.exchangeRate.currency !== facts.currency) throw new RangeError('a rate of another currency');
    return toExact(facts.exchangeRate.mid);
  },
);

/** Language, currency and rate of a document for abroad (ifirma-api 7.10). */
export const FOREIGN_PRINT = {
  Jezyk: language,
  Waluta: currency,
  KursWalutyWidoczny: rateShown,
  KursWalutyZDniaPoprzedzajacegoDzienWystawieniaFaktury: exchangeRate,
};

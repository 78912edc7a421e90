import type { ApiKeyName, AppError } from './app-error';

// Tails that are common to the texts of several documents and fields (ifirma-api 3.4); never the whole text.
const MONTH_TAIL = 'musi być zgodna z miesiącem i rokiem księgowym';
const EXEMPTION_TAIL = 'na podstawie którego następuje zwolnienie';

/** An answer whose code is not 0. */
export type AnsweredKod = {
  readonly keyName: ApiKeyName;
  /** Any code but 0, and but 208 of a search, which found nothing. */
  readonly kod: number;
  readonly serverText: string;
  /** The text has words that point to an exceeded limit, by the dialect's list of them. */
  readonly mayMeanLimit: boolean;
};

/**
 * What iFirma's answer code means (ifirma-api 3.3). The codes look like HTTP statuses and have nothing to do with
 * them: 200 is an error. What may be done next depends on the operation: `retry-safety.ts`.
 */
export function describeKod({ keyName, kod, serverText, mayMeanLimit }: AnsweredKod): AppError {
  switch (kod) {
    case 400:
      return { code: 'bad_request_header', serverText };
    case 401:
      return { code: 'login_unknown', serverText };
    case 402:
      return { code: 'key_not_generated', keyName, serverText };
    case 403:
      return { code: 'key_refused', keyName, serverText };
    case 499:
      return { code: 'terms_not_accepted', serverText };
    default:
      // What iFirma answers above a limit is documented nowhere: its words are the only hint (ifirma-api 5.4).
      return mayMeanLimit ? { code: 'limit_suspected', serverText } : describeRest(kod, serverText);
  }
}

function describeRest(kod: number, serverText: string): AppError {
  switch (kod) {
    case 100:
      return { code: 'ifirma_trouble', serverText };
    case 101:
    case 102:
    case 200:
      return { code: 'bad_request_body', kod, serverText };
    case 201:
      return describeValidation(serverText);
    case 202:
      return { code: 'account_settings', serverText };
    case 500:
      return { code: 'no_rights', serverText };
    default:
      return { code: 'unknown_code', kod, serverText };
  }
}

/** The refusals of a document's content that have advice of their own. */
function describeValidation(serverText: string): AppError {
  const text = serverText.trim().toLowerCase();
  if (text.includes(MONTH_TAIL)) return { code: 'refused_accounting_month', serverText };
  if (text.includes(EXEMPTION_TAIL)) return { code: 'refused_exemption_basis', serverText };
  return { code: 'refused_by_ifirma', serverText };
}

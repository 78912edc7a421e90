import type { AppError } from '../../shared/app-error';

/**
 * Whether a failure to read a single document says something about it alone. Anything else (no network, a refused key,
 * a server in trouble) would befall the next one too, and fetching stops there, to be taken up again.
 */
export function isAboutOneDocument(error: AppError): boolean {
  switch (error.code) {
    case 'bad_request_header':
    case 'bad_request_body':
    case 'refused_by_ifirma':
    case 'account_settings':
    case 'unknown_code':
      return true;
    case 'unreadable_answer':
      return error.httpStatus === 200;
    // The list came with the key for invoices; a rachunek asks for its own.
    case 'key_missing':
    case 'key_not_generated':
    case 'key_refused':
      return error.keyName === 'rachunek';
    default:
      return false;
  }
}

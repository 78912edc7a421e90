import type { PreparedWrite } from '../ports/ifirma/accounting-api';
import type { RequestPreview } from '../ports/ifirma/request-preview';
import { composeRequest } from './compose-request';
import type { IfirmaDialect } from './dialect';
import { keyNameOf } from './operations';
import { formatAuthentication } from './signature';

/** As long as a signature, so that the shape of the header is the true one. */
const MASK = '•'.repeat(40);

/**
 * The request that would be sent, for the user to look at (F-27). No key is asked for and nothing is signed: where
 * the signature goes there is a mask, so that none can get out of here by mistake.
 */
export function previewRequest(
  { operation, path, body }: PreparedWrite,
  login: string,
  dialect: IfirmaDialect,
): RequestPreview {
  const sentBody = body.length === 0 ? null : body;
  const { method, url, headers } = composeRequest(
    { operation, path, body: sentBody },
    formatAuthentication(login, MASK),
  );
  return {
    operation,
    keyName: keyNameOf(operation, dialect),
    method,
    address: url,
    headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
    body: sentBody === null ? null : new TextDecoder().decode(sentBody),
  };
}

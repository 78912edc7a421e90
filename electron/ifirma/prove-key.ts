import type { ApiKeyName, AppError } from '../../shared/app-error';
import { err, ok, type Result } from '../../shared/result';
import type { ReadOperation } from '../ports/ifirma/operation';
import { DOCUMENT_PATHS } from './document-paths';
import { pathOf } from './operations';
import type { RetryingRead } from './retrying-read';

/** The harmless read of each key (ifirma-api 4.3). `wydatek` has none and is never probed (design, section 6). */
const PROBES: Readonly<Record<Exclude<ApiKeyName, 'wydatek'>, { operation: ReadOperation; path: string }>> = {
  abonent: { operation: 'limit.read', path: pathOf('limit.read') },
  faktura: { operation: 'contractor.search', path: pathOf('contractor.search', { phrase: 'test' }) },
  rachunek: {
    operation: 'rachunek.listOfType',
    path: `${pathOf('rachunek.listOfType', { rachunek: DOCUMENT_PATHS.rachunek.path })}?limit=1`,
  },
};

/** A search that found nothing answers the question (ifirma-api 3.3). */
export const NOTHING_FOUND = 208;

export async function proveKey(
  read: RetryingRead,
  keyName: ApiKeyName,
): Promise<Result<{ readonly operation: string }, AppError>> {
  if (keyName === 'wydatek') return err({ code: 'check_not_possible', keyName });
  const { operation, path } = PROBES[keyName];
  const answered = await read({ operation, path, read: () => true, otherSuccess: [NOTHING_FOUND] });
  return answered.ok ? ok({ operation }) : answered;
}

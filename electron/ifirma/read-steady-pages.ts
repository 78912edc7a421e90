import type { AppError } from '../../shared/app-error';
import { err, type Result } from '../../shared/result';
import { readAllPages, type PagedRead } from './read-all-pages';

const MOST_READS = 4;

/**
 * All pages of a list that somebody else may change between two of them: a document that is removed lets another slip
 * past the reader (fault FX8). A list that may have filled a page counts only when two readings in a row found the same
 * documents. `list_keeps_changing` when it does not come to rest.
 *
 * @param fullPage the fewest rows that may fill a page.
 */
export async function readSteadyPages<T>(
  pages: PagedRead<T>,
  fullPage: number,
): Promise<Result<readonly T[], AppError>> {
  let before: ReadonlySet<string> | null = null;
  for (let count = 1; count <= MOST_READS; count += 1) {
    const items = await readAllPages(pages);
    if (!items.ok) return items;
    const ids: ReadonlySet<string> = new Set(items.value.map(pages.idOf));
    if (ids.size < fullPage || (before !== null && holdSame(before, ids))) return items;
    before = ids;
  }
  return err({ code: 'list_keeps_changing' });
}

function holdSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...b].every((id) => a.has(id));
}

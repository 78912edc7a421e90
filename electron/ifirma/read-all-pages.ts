import type { AppError } from '../../shared/app-error';
import { err, ok, type Result } from '../../shared/result';

/** Ten thousand documents in one window: beyond it something is wrong, and the read counts as incomplete. */
const MAX_PAGES = 100;

export type PagedRead<T> = {
  /** @param page from 1. */
  readonly readPage: (page: number) => Promise<Result<readonly T[], AppError>>;
  readonly idOf: (item: T) => string;
};

/**
 * Pages until one is empty or brings nothing new: a short page is no end, because the server may cut the page size
 * in silence (design, section 4). A read that fails in the middle is no read.
 */
export async function readAllPages<T>({
  readPage,
  idOf,
}: PagedRead<T>): Promise<Result<readonly T[], AppError>> {
  const found = new Map<string, T>();
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const items = await readPage(page);
    if (!items.ok) return items;
    const countBefore = found.size;
    for (const item of items.value) if (!found.has(idOf(item))) found.set(idOf(item), item);
    if (found.size === countBefore) return ok([...found.values()]);
  }
  return err({ code: 'unreadable_answer', httpStatus: null });
}

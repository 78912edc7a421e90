import type { AppError } from '../../shared/app-error';
import type { ContractorsPull } from '../../shared/domain/at-ifirma/pull';
import { ok, type Result } from '../../shared/result';
import { isAboutOneDocument } from './is-about-one-document';
import type { PullDeps } from './pull-deps';

/** Beyond it something is wrong, and the list counts as unreadable. */
const MOST_PAGES = 200;

export type ContractorsProgress = {
  /** Between two requests: false ends it where it is. */
  readonly mayGoOn: () => Promise<boolean>;
  readonly onProgress: (so: ContractorsPull) => void;
};

/**
 * iFirma's contractors, page by page, each on the disk before the next is asked for; then all of them at once meet those
 * of Kwit. A second time with nothing new it is the list alone (C-10). True when it is over: only one client was ever
 * seen to ask for this list, so that an account that does not give it has its sales fetched all the same.
 */
export async function pullContractors(
  deps: PullDeps,
  pullId: string,
  known: ContractorsPull,
  { mayGoOn, onProgress }: ContractorsProgress,
): Promise<Result<boolean, AppError>> {
  const { registry, pulledContractors, intake, clock, unitOfWork } = deps;
  let so = known;
  const keep = (change: Partial<ContractorsPull>) => {
    so = { ...so, ...change };
    deps.pulls.update(pullId, { contractors: so });
    onProgress(so);
  };
  for (;;) {
    if (!(await mayGoOn())) return ok(false);
    const page = await registry.listPage(so.nextPage);
    if (!(await mayGoOn())) return ok(false);
    if (!page.ok && !isAboutOneDocument(page.error)) return page;
    if (!page.ok || so.nextPage > MOST_PAGES) {
      keep({ state: 'unreadable' });
      return ok(true);
    }
    // Together: a page that is stored and asked for again would look like the end of the list.
    const fresh = unitOfWork.transaction(() => {
      const count = pulledContractors.savePage(pullId, page.value, clock.now());
      if (count > 0) keep({ nextPage: so.nextPage + 1, found: so.found + count });
      return count;
    });
    if (fresh === 0) break;
  }
  const listed = pulledContractors.listedBy(pullId);
  const asked = await askAboutMissing(deps, intake.missingFrom(listed), mayGoOn);
  if (!asked.ok || !asked.value) return asked;
  keep({ state: 'done', ...intake.takeIn(listed) });
  return ok(true);
}

/** That a list lacks one proves nothing, because it may have slipped from one page to another: each is asked for by itself. */
async function askAboutMissing(
  { registry, intake }: PullDeps,
  identifiers: readonly string[],
  mayGoOn: () => Promise<boolean>,
): Promise<Result<boolean, AppError>> {
  for (const identifier of identifiers) {
    if (!(await mayGoOn())) return ok(false);
    const read = await registry.find(identifier);
    if (!(await mayGoOn())) return ok(false);
    if (read.ok) intake.noteRead(identifier, read.value);
    else if (!isAboutOneDocument(read.error)) return read;
  }
  return ok(true);
}

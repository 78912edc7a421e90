import type { AppError } from '../../shared/app-error';
import { err, ok, type Result } from '../../shared/result';

/** A company whose database is open. */
export type OpenCompany = {
  readonly companyId: string;
  /** A send is running: the company may not be closed under it (design, section 7). */
  readonly isSending: () => boolean;
  readonly dispose: () => void;
};

export type OpenRefusal = { readonly companyId: string; readonly error: AppError };

/** At most one company is open at a time; everything the page asks is about that one. */
export function createCompanySession<C extends OpenCompany>(
  open: (companyId: string) => Result<C, AppError>,
) {
  let current: C | null = null;
  let refusal: OpenRefusal | null = null;
  return {
    current: () => current,
    /** Why the company that was asked for last could not be opened; null when it could. */
    refusal: () => refusal,
    switchTo: (companyId: string): Result<C, AppError> => {
      if (current?.companyId === companyId) return ok(current);
      if (current?.isSending()) return err({ code: 'run_in_progress' });
      const opened = open(companyId);
      refusal = opened.ok ? null : { companyId, error: opened.error };
      if (!opened.ok) return opened;
      current?.dispose();
      current = opened.value;
      return opened;
    },
    /** Before its files are replaced; a send must not be cut off. Ok where another company is open, or none. */
    release: (companyId: string): Result<void, AppError> => {
      if (current?.companyId !== companyId) return ok();
      if (current.isSending()) return err({ code: 'run_in_progress' });
      current.dispose();
      current = null;
      return ok();
    },
    close: () => {
      current?.dispose();
      current = null;
    },
  };
}

export type CompanySession<C extends OpenCompany> = ReturnType<typeof createCompanySession<C>>;

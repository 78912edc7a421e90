import type { AppError } from '../../shared/app-error';
import { err, ok, type Result } from '../../shared/result';

/** A company whose database is open. */
export type OpenCompany = {
  readonly companyId: string;
  /** A send is running: the company may not be closed under it (design, section 7). */
  readonly isSending: () => boolean;
  readonly dispose: () => void;
};

/** What only work that has the companies to itself may do. */
export type SessionDesk<C extends OpenCompany> = {
  readonly switchTo: (companyId: string) => Result<C, AppError>;
  /** Before its files are replaced; a send must not be cut off. Ok where another company is open, or none. */
  readonly release: (companyId: string) => Result<void, AppError>;
};

export type OpenRefusal = { readonly companyId: string; readonly error: AppError };

/** At most one company is open at a time; everything the page asks is about that one. */
export function createCompanySession<C extends OpenCompany>(
  open: (companyId: string) => Result<C, AppError>,
) {
  let current: C | null = null;
  let refusal: OpenRefusal | null = null;
  let isTaken = false;

  const desk: SessionDesk<C> = {
    switchTo: (companyId) => {
      if (current?.companyId === companyId) return ok(current);
      if (current?.isSending()) return err({ code: 'run_in_progress' });
      const opened = open(companyId);
      refusal = opened.ok ? null : { companyId, error: opened.error };
      if (!opened.ok) return opened;
      current?.dispose();
      current = opened.value;
      return opened;
    },
    release: (companyId) => {
      if (current?.companyId !== companyId) return ok();
      if (current.isSending()) return err({ code: 'run_in_progress' });
      current.dispose();
      current = null;
      return ok();
    },
  };

  return {
    current: () => current,
    /** Why the company that was asked for last could not be opened; null when it could. */
    refusal: () => refusal,
    switchTo: (companyId: string): Result<C, AppError> =>
      isTaken ? err({ code: 'company_change_in_progress' }) : desk.switchTo(companyId),
    /**
     * For work that makes, replaces or moves away a company's files: until it ends nobody else opens or closes a company,
     * because whatever was typed into a file that is swapped meanwhile would be gone at the next start. Refused before
     * anything was done with `run_in_progress` or `company_change_in_progress`.
     */
    alone: async <T>(
      work: (desk: SessionDesk<C>) => Promise<Result<T, AppError>>,
    ): Promise<Result<T, AppError>> => {
      if (isTaken) return err({ code: 'company_change_in_progress' });
      if (current?.isSending()) return err({ code: 'run_in_progress' });
      isTaken = true;
      try {
        return await work(desk);
      } finally {
        isTaken = false;
      }
    },
    close: () => {
      current?.dispose();
      current = null;
    },
  };
}

export type CompanySession<C extends OpenCompany> = ReturnType<typeof createCompanySession<C>>;

import { createContext, useContext, type ReactNode } from 'react';
import type { Company } from '../../shared/ipc/contracts/company.contract';
import type { AppStatus } from '../../shared/ipc/contracts/app.contract';

const OpenCompanyIdContext = createContext<string | null>(null);
const StatusContext = createContext<AppStatus | null>(null);
const CompanyContext = createContext<Company | null>(null);

/** Below it every channel of a company is asked about this one. */
export function OpenCompanyIdProvider({
  companyId,
  children,
}: {
  readonly companyId: string | null;
  readonly children: ReactNode;
}) {
  return <OpenCompanyIdContext value={companyId}>{children}</OpenCompanyIdContext>;
}

/** Null before a company is open: only channels of the app can be called then. */
export function useOpenCompanyId(): string | null {
  return useContext(OpenCompanyIdContext);
}

type CompanyProviderProps = {
  readonly status: AppStatus;
  readonly company: Company;
  readonly children: ReactNode;
};

/** The frame puts it round every screen, so that a screen can count on company and day. */
export function CompanyProvider({ status, company, children }: CompanyProviderProps) {
  return (
    <StatusContext value={status}>
      <CompanyContext value={company}>{children}</CompanyContext>
    </StatusContext>
  );
}

/** The open company: profile, kind, login, how far it is opened for sending. */
export function useCompany(): Company {
  const company = useContext(CompanyContext);
  if (!company) throw new Error('useCompany needs a CompanyProvider');
  return company;
}

export function useAppStatus(): AppStatus {
  const status = useContext(StatusContext);
  if (!status) throw new Error('useAppStatus needs a CompanyProvider');
  return status;
}

/** The calendar day in Poland, from main: the page has no clock of its own. */
export function useToday(): string {
  return useAppStatus().today;
}

import type { AppStatus } from '../../shared/ipc/contracts/app.contract';

/** Kwit on Windows on 23 November 2026 with one company open. */
export function anAppStatus(overrides: Partial<AppStatus> = {}): AppStatus {
  const companyId = 'CompanyCompanyCompanyA';
  return {
    version: '0.1.0',
    platform: 'windows',
    today: '2026-11-23',
    language: 'pl',
    theme: 'system',
    notifications: true,
    reminders: false,
    companies: [{ companyId, name: 'Anna Nowak Programowanie', kind: 'real' }],
    unreadableCompanies: [],
    openCompanyId: companyId,
    openRefusal: null,
    ...overrides,
  };
}

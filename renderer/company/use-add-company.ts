import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AppError } from '../../shared/app-error';
import type { CompanyKind, CompanyProfile } from '../../shared/domain/company/company';
import { useBridge } from '../bridge/bridge-context';
import { invalidateAreas } from '../bridge/changed-areas';

/** Creates a company and opens it, as one step: the page never shows the moment between. */
export function useAddCompany() {
  const bridge = useBridge();
  const queryClient = useQueryClient();
  const [isRunning, setIsRunning] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  const add = async (kind: CompanyKind, profile: CompanyProfile, onOpened: () => void): Promise<void> => {
    setIsRunning(true);
    setError(null);
    const created = await bridge.call('app.createCompany', { kind, profile }, null);
    const opened = created.ok
      ? await bridge.call('app.openCompany', { companyId: created.value.companyId }, null)
      : created;
    setIsRunning(false);
    if (opened.ok) onOpened();
    else setError(opened.error);
    await invalidateAreas(queryClient, ['app', 'company']);
  };

  return { add, isRunning, error };
}

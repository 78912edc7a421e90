import type { DashboardFigures } from '../../../shared/ipc/contracts/dashboard.contract';
import { useCompany } from '../../bridge/open-company';
import { useChannelQuery } from '../../bridge/use-channel-query';

type Sum = DashboardFigures['notAccepted']['sales'];

/**
 * The figures, and the amount of a sum that counts for this seller: net for a VAT payer, gross for a seller without
 * VAT, who has no other (domain-rules, section 12).
 */
export function useFigures() {
  const isVatPayer = useCompany().profile.vatStatus === 'payer';
  const { data: figures, error } = useChannelQuery('dashboard.figures', {});
  return {
    figures,
    error,
    isVatPayer,
    amountOf: (sum: Sum) => (isVatPayer ? sum.netMinor : sum.grossMinor),
  };
}

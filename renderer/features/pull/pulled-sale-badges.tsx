import { useLingui } from '@lingui/react/macro';
import type { PulledSaleSummary } from '../../../shared/ipc/contracts/pull.contract';
import { Badge, KsefBadge, OverdueBadge } from '../../ui/facts/state-badge';

/** Where a document from iFirma stands: paid, late, in KSeF, gone. */
export function PulledSaleBadges({ sale }: { readonly sale: PulledSaleSummary }) {
  const { t } = useLingui();
  const { paidMinor, grossMinor, isDraft, ksef } = sale.listed;
  if (sale.goneAt !== null) {
    return (
      <Badge icon="state-rejected" tone="warn">
        {t`nie ma już w iFirmie`}
      </Badge>
    );
  }
  if (isDraft) {
    return (
      <Badge icon="state-draft" tone="faint">
        {t`szkic w iFirmie`}
      </Badge>
    );
  }
  return (
    <>
      {paidMinor !== null && grossMinor > 0 && paidMinor >= grossMinor && (
        <Badge icon="state-accepted" tone="good">
          {t`zapłacona`}
        </Badge>
      )}
      {paidMinor !== null && paidMinor > 0 && paidMinor < grossMinor && (
        <Badge icon="state-queued" tone="faint">
          {t`zapłacona w części`}
        </Badge>
      )}
      {sale.isOverdue && <OverdueBadge />}
      {ksef.state === 'accepted' && <KsefBadge state="numbered" />}
      {ksef.state === 'handed_over' && <KsefBadge state="handed_over" />}
      {ksef.state === 'refusal_suspected' && <KsefBadge state="unknown" />}
    </>
  );
}

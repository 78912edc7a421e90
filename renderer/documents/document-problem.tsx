import { useLingui } from '@lingui/react/macro';
import type { DocumentDetail } from '../../shared/ipc/contracts/documents.contract';
import { ErrorBanner } from '../ui/error-banner';

/** Why the document was refused, came back to the queue, or is not settled: iFirma's own words behind "szczegóły". */
export function DocumentProblem({ detail }: { readonly detail: DocumentDetail }) {
  const { t } = useLingui();
  const { lastError, summary } = detail;
  if (lastError === null || summary.state === 'accepted') return null;
  const title = {
    rejected:
      summary.kind === 'invoice' ? t`Faktura nie została wystawiona` : t`Wydatek nie został zaksięgowany`,
    unknown: t`Nie wiadomo, czy iFirma przyjęła dokument`,
    needs_person: t`Nie wiadomo, czy iFirma przyjęła dokument`,
    queued: t`Dokument nie został wysłany i czeka w kolejce`,
    draft: undefined,
    ready: undefined,
    sending: undefined,
  }[summary.state];
  return <ErrorBanner error={lastError} {...(title !== undefined && { title })} />;
}

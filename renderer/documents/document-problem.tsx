import { useLingui } from '@lingui/react/macro';
import type { DocumentDetail } from '../../shared/ipc/contracts/documents.contract';
import { ErrorBanner } from '../ui/error-banner';
import { UnknownOutcome } from './unknown-outcome';

/** Why the document was refused, came back to the queue, or is not settled: iFirma's own words behind "szczegóły". */
export function DocumentProblem({ detail }: { readonly detail: DocumentDetail }) {
  const { t } = useLingui();
  const { lastError, summary } = detail;
  if (lastError === null) return null;
  switch (summary.state) {
    case 'accepted':
      return null;
    case 'unknown':
    case 'needs_person':
      return <UnknownOutcome summary={summary} error={lastError} />;
    case 'rejected':
      return (
        <ErrorBanner
          error={lastError}
          title={
            summary.kind === 'invoice'
              ? t`Faktura nie została wystawiona`
              : t`Wydatek nie został zaksięgowany`
          }
        />
      );
    case 'queued':
      return <ErrorBanner error={lastError} title={t`Dokument nie został wysłany i czeka w kolejce`} />;
    default:
      return <ErrorBanner error={lastError} />;
  }
}

import { useLingui } from '@lingui/react/macro';
import type { DocumentState } from '../../shared/domain/document';
import { type SettledBy, unknownOutcomeRemedy } from '../../shared/i18n/unknown-outcome-text';
import type { DocumentDetail } from '../../shared/ipc/contracts/documents.contract';
import { ErrorBanner } from '../ui/error-banner';

const SETTLED_BY: ReadonlyMap<DocumentState, SettledBy> = new Map([
  ['unknown', 'reading'],
  ['needs_person', 'person'],
]);

/** Why the document was refused, came back to the queue, or is not settled: iFirma's own words behind "szczegóły". */
export function DocumentProblem({ detail }: { readonly detail: DocumentDetail }) {
  const { t, i18n } = useLingui();
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
  const settledBy = SETTLED_BY.get(summary.state);
  const remedy = settledBy && unknownOutcomeRemedy(i18n, settledBy);
  return <ErrorBanner error={lastError} remedy={remedy} {...(title !== undefined && { title })} />;
}

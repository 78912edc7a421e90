import { Trans, useLingui } from '@lingui/react/macro';
import { useLocation } from 'wouter';
import type { AppError } from '../../shared/app-error';
import { type SettledBy, unknownOutcomeRemedy } from '../../shared/i18n/unknown-outcome-text';
import type { DocumentSummary } from '../../shared/ipc/contracts/documents.contract';
import type { Unsettled } from '../../shared/ipc/contracts/sync.contract';
import { useChannelQuery } from '../bridge/use-channel-query';
import { paths } from '../lib/paths';
import { Button } from '../ui/button';
import { ErrorBanner } from '../ui/error-banner';

type UnknownOutcomeProps = { readonly summary: DocumentSummary; readonly error: AppError };

/** A document whose fate nobody knows: what settles it from here, and the way to its card. */
export function UnknownOutcome({ summary, error }: UnknownOutcomeProps) {
  const { t, i18n } = useLingui();
  const [, navigate] = useLocation();
  const { data } = useChannelQuery('sync.overview', {});
  const card = data?.unsettled.find(({ documentId }) => documentId === summary.documentId);
  return (
    <ErrorBanner
      error={error}
      tone="warn"
      title={t`Nie wiadomo, czy iFirma przyjęła dokument`}
      remedy={unknownOutcomeRemedy(i18n, settlerOf(summary, card))}
      action={
        <Button
          onPress={() => {
            navigate(paths.unsettled);
          }}
        >
          <Trans>Wyjaśnij</Trans>
        </Button>
      }
    />
  );
}

/** iFirma shows invoices, and gives expenses back to nobody (ifirma-api 8). */
function settlerOf({ kind, state }: DocumentSummary, card: Unsettled | undefined): SettledBy {
  if (kind === 'expense' || state === 'needs_person' || card?.isAttemptReadable === false) return 'person';
  const last = card?.reads.at(-1);
  if (card === undefined || last === undefined) return 'reading';
  if (last.candidates > 0) return 'person';
  return card.canSendAgain ? 'answer' : 'second_reading';
}

import { Trans, useLingui } from '@lingui/react/macro';
import { computeFormTotals } from '../../../shared/domain/document/form-totals';
import { useToday } from '../../bridge/open-company';
import type { ShownDocument } from '../../documents/document-page';
import { READ_ONLY } from '../../documents/document-section-props';
import { SentDocument } from '../../documents/sent-document';
import { useProfileOf } from '../../documents/use-profile-of';
import { Button } from '../../ui/button';
import { KsefBadge, OverdueBadge } from '../../ui/facts/state-badge';
import { findDriftCauseOfForm } from './find-drift-cause-of-form';
import { InvoiceSheet } from './invoice-sheet';

/** An invoice that is queued, on its way, or issued. */
export function SentInvoice({ detail, content, onClose, onOpen, onPreview }: ShownDocument<'invoice'>) {
  const { t } = useLingui();
  const profile = useProfileOf(detail);
  const today = useToday();
  const { number, partyName, ksefState, ksefDetail, isOverdue } = detail.summary;
  const totals = computeFormTotals(content.form, profile);
  return (
    <SentDocument
      detail={detail}
      title={number === null ? partyName : t`Faktura ${number}`}
      marks={
        <>
          <KsefBadge state={ksefState} detail={ksefDetail} />
          {isOverdue && <OverdueBadge />}
        </>
      }
      queuedActions={
        <Button icon="print" onPress={onPreview}>
          <Trans>Podgląd szkicu</Trans>
        </Button>
      }
      ownGrossMinor={totals.totals.grossMinor}
      driftCause={findDriftCauseOfForm(detail.accepted, content.form, profile)}
      officialPdf={
        <Button icon="print" onPress={onPreview}>
          <Trans>PDF z iFirmy</Trans>
        </Button>
      }
      onClose={onClose}
      onOpen={onOpen}
      sheet={
        <InvoiceSheet
          form={content.form}
          profile={profile}
          totals={totals}
          today={today}
          isFresh={false}
          {...READ_ONLY}
        />
      }
    />
  );
}

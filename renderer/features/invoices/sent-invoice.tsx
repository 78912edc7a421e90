import { Trans, useLingui } from '@lingui/react/macro';
import type { DocumentForm } from '../../../shared/domain/document-form';
import { computeFormTotals } from '../../../shared/domain/form-totals';
import type { DocumentDetail } from '../../../shared/ipc/contracts/documents.contract';
import { useCompany, useToday } from '../../bridge/open-company';
import { AcceptedPanel } from '../../documents/accepted-panel';
import { DocumentHistory } from '../../documents/document-history';
import { DocumentLayout } from '../../documents/document-layout';
import { DocumentProblem } from '../../documents/document-problem';
import { useDocumentActions } from '../../documents/use-document-actions';
import { useShortcut } from '../../shortcuts/use-shortcut';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { PageHeader } from '../../ui/page-header';
import { KsefBadge, OverdueBadge, StateBadge } from '../../ui/state-badge';
import { InvoiceSheet } from './invoice-sheet';
import styles from './invoice-sheet.module.css';

type SentInvoiceProps = {
  readonly detail: DocumentDetail;
  readonly content: Extract<DocumentForm, { kind: 'invoice' }>;
  readonly onClose: () => void;
  readonly onOpen: (documentId: string) => void;
  readonly onPreview: () => void;
};

const change = () => undefined;

/** An invoice that is queued, on its way, or issued: read here, changed no more. */
export function SentInvoice({ detail, content, onClose, onOpen, onPreview }: SentInvoiceProps) {
  const { t } = useLingui();
  const { profile } = useCompany();
  const today = useToday();
  const actions = useDocumentActions();
  const { summary } = detail;
  const totals = computeFormTotals(content.form, profile);
  useShortcut('page.leave', onClose);

  return (
    <>
      <PageHeader
        back={<IconButton icon="back" label={t`Wróć do faktur`} keys="Escape" onPress={onClose} />}
        title={summary.number === null ? summary.partyName : t`Faktura ${summary.number}`}
        meta={
          <span className={styles['status']}>
            <StateBadge state={summary.state} kind="invoice" />
            <KsefBadge state={summary.ksefState} />
            {summary.isOverdue && <OverdueBadge />}
          </span>
        }
        actions={
          <>
            {summary.state === 'queued' && (
              <>
                <Button icon="print" onPress={onPreview}>
                  <Trans>Podgląd szkicu</Trans>
                </Button>
                <Button tone="primary" onPress={() => void actions.takeBack(summary.documentId)}>
                  <Trans>Cofnij z kolejki</Trans>
                </Button>
              </>
            )}
            {summary.state === 'accepted' && (
              <Button
                icon="copy"
                onPress={() => {
                  void actions.duplicate(summary.documentId).then((copyId) => {
                    if (copyId !== null) onOpen(copyId);
                  });
                }}
              >
                <Trans>Wystaw podobną</Trans>
              </Button>
            )}
          </>
        }
      />
      <DocumentLayout
        sheet={
          <InvoiceSheet
            form={content.form}
            profile={profile}
            totals={totals}
            today={today}
            isFresh={false}
            isReadOnly
            problemAt={change}
            onChange={change}
            onLeaveField={change}
          />
        }
        side={
          <>
            <DocumentProblem detail={detail} />
            <AcceptedPanel detail={detail} ownGrossMinor={totals.totals.grossMinor} />
            <DocumentHistory events={detail.events} />
          </>
        }
      />
    </>
  );
}

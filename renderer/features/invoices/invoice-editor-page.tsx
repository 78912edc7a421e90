import { useLingui } from '@lingui/react/macro';
import { useLocation, useParams } from 'wouter';
import { canEdit } from '../../../shared/domain/document-lifecycle';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { useChannelQuery } from '../../bridge/use-channel-query';
import { ErrorBanner } from '../../ui/error-banner';
import { PageBody } from '../../ui/page-body';
import { Spinner } from '../../ui/spinner';
import { InvoiceEditor } from './invoice-editor';
import { SentInvoice } from './sent-invoice';
import { paths } from '../../lib/paths';

/** One invoice by its id: an editor while it can be edited, a reading view afterwards. */
export function InvoiceEditorPage() {
  const { t } = useLingui();
  const { id } = useParams<{ id: string }>();
  const [, navigate] = useLocation();
  const { data: detail, error } = useChannelQuery('documents.get', { documentId: id });
  const { run: discard } = useChannelCommand('documents.discardIfUntouched');

  if (error) {
    return (
      <PageBody>
        <ErrorBanner error={error} />
      </PageBody>
    );
  }
  if (detail?.summary.documentId !== id || detail.content.kind !== 'invoice')
    return <Spinner label={t`Otwieram fakturę`} />;

  const close = () => {
    navigate(paths.invoices);
    // A new draft that nobody typed into leaves no trace.
    void discard({ documentId: id });
  };
  const shared = {
    detail,
    content: detail.content,
    onClose: close,
    onPreview: () => {
      navigate(paths.preview(id));
    },
    onOpen: (documentId: string) => {
      navigate(paths.invoice(documentId));
    },
  };
  const isEditable = canEdit(detail.summary.state) && detail.summary.state !== 'queued';
  return isEditable ? <InvoiceEditor key={id} {...shared} /> : <SentInvoice key={id} {...shared} />;
}

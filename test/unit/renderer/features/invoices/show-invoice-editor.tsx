import { presentDetail } from '../../../../../electron/documents/present-document';
import { InvoiceEditor } from '../../../../../renderer/features/invoices/invoice-editor';
import type { CompanyProfile } from '../../../../../shared/domain/company/company';
import type { InvoiceForm } from '../../../../../shared/domain/invoice/invoice-form';
import { ok } from '../../../../../shared/result';
import { aCompany } from '../../../../builders/a-company';
import { aDocumentRecord } from '../../../../builders/a-document-record';
import { createFakeBridge } from '../../../../fakes/fake-bridge';
import { renderInApp } from '../../../../fakes/render-in-app';

/** A draft in the editor of this seller; main stores what is typed and completes what passes. */
export function showInvoiceEditor(profile: CompanyProfile, form: InvoiceForm) {
  const content = { kind: 'invoice', form } as const;
  const record = aDocumentRecord('d'.repeat(22), content, { state: 'draft' });
  const detail = presentDetail({ events: () => [] }, record, '2026-11-23');
  const bridge = createFakeBridge({
    'documents.saveForm': () => ok({ summary: detail.summary }),
    'documents.complete': () => ok(detail),
  });
  const ignore = () => undefined;
  const view = renderInApp(
    <InvoiceEditor detail={detail} content={content} onClose={ignore} onOpen={ignore} onPreview={ignore} />,
    { bridge, company: aCompany({ profile }) },
  );
  return {
    ...view,
    /** The form as main was last asked to store it. */
    stored: () => {
      const input = bridge.callsOf('documents.saveForm').at(-1)?.input as
        { readonly content: { readonly form: InvoiceForm } } | undefined;
      return input?.content.form;
    },
  };
}

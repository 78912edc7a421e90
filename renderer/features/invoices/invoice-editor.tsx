import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { computeFormTotals } from '../../../shared/domain/document/form-totals';
import { useToday } from '../../bridge/open-company';
import { useChannelQuery } from '../../bridge/use-channel-query';
import { DocumentEditor } from '../../documents/document-editor';
import type { ShownDocument } from '../../documents/document-page';
import { useDocumentEditor } from '../../documents/use-document-editor';
import { newLocalId } from '../../lib/new-local-id';
import { useShortcut } from '../../shortcuts/use-shortcut';
import { duplicateLine } from './edit-lines';
import { focusedLineId } from './focused-line';
import { InvoiceMargin } from './invoice-margin';
import { InvoiceSheet } from './invoice-sheet';

export function InvoiceEditor({ detail, content, onClose, onOpen, onPreview }: ShownDocument<'invoice'>) {
  const { t } = useLingui();
  const today = useToday();
  const editor = useDocumentEditor(detail, content);
  const { form, profile } = editor;
  const totals = useMemo(() => computeFormTotals(form, profile), [form, profile]);
  const sync = useChannelQuery('sync.overview', {});

  useShortcut('line.duplicate', () => {
    const lineId = focusedLineId(form);
    if (lineId !== null) editor.change(duplicateLine(form, lineId, newLocalId()));
  });

  return (
    <DocumentEditor
      detail={detail}
      editor={editor}
      title={detail.summary.partyName || t`Faktura bez nabywcy`}
      error={editor.error}
      commands={[{ id: 'preview', label: t`Podgląd i wydruk szkicu`, icon: 'print', onAction: onPreview }]}
      onClose={onClose}
      onOpen={onOpen}
      sheet={
        <InvoiceSheet
          form={form}
          profile={profile}
          totals={totals}
          today={today}
          isFresh={editor.isNew}
          isReadOnly={false}
          problemAt={editor.problemAt}
          onChange={editor.change}
          onLeaveField={() => void editor.flush()}
        />
      }
      notes={
        <InvoiceMargin
          form={form}
          profile={profile}
          totals={totals}
          today={today}
          sync={sync.data}
          onChange={editor.change}
        />
      }
    />
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { canMoveToBin } from '../../../shared/domain/document-lifecycle';
import type { DocumentForm } from '../../../shared/domain/document-form';
import type { DocumentDetail } from '../../../shared/ipc/contracts/documents.contract';
import { useToday } from '../../bridge/open-company';
import { useChannelQuery } from '../../bridge/use-channel-query';
import { DocumentLayout } from '../../documents/document-layout';
import { DocumentProblem } from '../../documents/document-problem';
import { SaveStatusText } from '../../documents/save-status-text';
import { useDocumentActions } from '../../documents/use-document-actions';
import { newLocalId } from '../../lib/new-local-id';
import { useShortcut } from '../../shortcuts/use-shortcut';
import { Button } from '../../ui/button';
import { ErrorBanner } from '../../ui/error-banner';
import { IconButton } from '../../ui/icon-button';
import { MenuButton } from '../../ui/menu-button';
import { PageHeader } from '../../ui/page-header';
import { StateBadge } from '../../ui/state-badge';
import { duplicateLine } from './edit-lines';
import { focusedLineId } from './focused-line';
import { InvoiceMargin } from './invoice-margin';
import { InvoiceSheet } from './invoice-sheet';
import styles from './invoice-sheet.module.css';
import { useInvoiceEditor } from './use-invoice-editor';

type InvoiceEditorProps = {
  readonly detail: DocumentDetail;
  readonly content: Extract<DocumentForm, { kind: 'invoice' }>;
  /** Back to the list; the draft is kept. */
  readonly onClose: () => void;
  readonly onOpen: (documentId: string) => void;
  readonly onPreview: () => void;
};

export function InvoiceEditor({ detail, content, onClose, onOpen, onPreview }: InvoiceEditorProps) {
  const { t } = useLingui();
  const today = useToday();
  const editor = useInvoiceEditor(detail, content);
  const actions = useDocumentActions();
  const sync = useChannelQuery('sync.overview', {});
  const { summary } = detail;

  const save = async () => {
    if (await editor.finish('complete')) onClose();
  };
  const queue = async () => {
    if (await editor.finish('enqueue')) onClose();
  };
  const copyLine = () => {
    const lineId = focusedLineId(editor.form);
    if (lineId !== null) editor.change(duplicateLine(editor.form, lineId, newLocalId()));
  };
  // What was typed last is stored before the list decides whether this draft was ever touched.
  const close = () => void editor.flush().then(onClose);
  useShortcut('form.save', () => void save());
  useShortcut('form.queue', () => void queue());
  useShortcut('line.duplicate', copyLine);
  useShortcut('page.leave', close);

  const isNew = summary.state === 'draft' && summary.partyName === '' && summary.title === '';
  return (
    <>
      <PageHeader
        back={<IconButton icon="back" label={t`Wróć do faktur`} keys="Escape" onPress={close} />}
        title={isNew ? t`Nowa faktura` : summary.partyName || t`Faktura bez nabywcy`}
        meta={
          <span className={styles['status']}>
            <StateBadge state={summary.state} kind="invoice" />
            <SaveStatusText status={editor.status} />
          </span>
        }
        actions={
          <>
            <MenuButton
              label={t`Więcej`}
              icon="more"
              entries={[
                { id: 'preview', label: t`Podgląd i wydruk szkicu`, icon: 'print', onAction: onPreview },
                {
                  id: 'similar',
                  label: t`Wystaw podobną`,
                  icon: 'copy',
                  keys: 'Mod+D',
                  onAction: () => {
                    void editor.flush().then(async () => {
                      const copyId = await actions.duplicate(summary.documentId);
                      if (copyId !== null) onOpen(copyId);
                    });
                  },
                },
                {
                  id: 'delete',
                  label: t`Przenieś do kosza`,
                  icon: 'delete',
                  isDangerous: true,
                  isDisabled: !canMoveToBin(summary.state),
                  onAction: () => {
                    void editor.flush().then(async () => {
                      if (await actions.remove(summary)) onClose();
                    });
                  },
                },
              ]}
            />
            <Button keys="Mod+Enter" onPress={() => void save()}>
              <Trans>Zapisz</Trans>
            </Button>
            <Button tone="primary" keys="Mod+Shift+Enter" onPress={() => void queue()}>
              <Trans>Zapisz i do kolejki</Trans>
            </Button>
          </>
        }
      />
      <DocumentLayout
        sheet={
          <InvoiceSheet
            form={editor.form}
            profile={editor.profile}
            totals={editor.totals}
            today={today}
            isFresh={isNew}
            isReadOnly={false}
            problemAt={editor.problemAt}
            onChange={editor.change}
            onLeaveField={() => void editor.flush()}
          />
        }
        side={
          <>
            <DocumentProblem detail={detail} />
            {editor.error && <ErrorBanner error={editor.error} />}
            <InvoiceMargin
              form={editor.form}
              totals={editor.totals}
              today={today}
              sync={sync.data}
              isVatPayer={editor.profile.vatStatus === 'payer'}
              onChange={editor.change}
            />
          </>
        }
      />
    </>
  );
}

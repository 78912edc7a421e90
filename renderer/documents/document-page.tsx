import { useLingui } from '@lingui/react/macro';
import type { ComponentType } from 'react';
import { useLocation, useParams } from 'wouter';
import type { DocumentKind } from '../../shared/domain/document/document';
import type { DocumentForm, DocumentFormOf } from '../../shared/domain/document/document-form';
import { canEdit } from '../../shared/domain/document/document-lifecycle';
import type { DocumentDetail } from '../../shared/ipc/contracts/documents.contract';
import { useChannelQuery } from '../bridge/use-channel-query';
import { openedState } from '../lib/opened-document';
import { paths } from '../lib/paths';
import { ErrorBanner } from '../ui/error-banner';
import { PageBody } from '../ui/layout/page-body';
import { Spinner } from '../ui/spinner';
import { DOCUMENT_WORDS } from './document-words';

/** What a screen of one document works with. */
export type ShownDocument<K extends DocumentKind> = {
  readonly detail: DocumentDetail;
  readonly content: DocumentFormOf<K>;
  /** Back to the list; a draft is kept. */
  readonly onClose: () => void;
  readonly onOpen: (documentId: string) => void;
  readonly onPreview: () => void;
};

type DocumentPageProps<K extends DocumentKind> = {
  readonly kind: K;
  readonly Editor: ComponentType<ShownDocument<K>>;
  readonly Reader: ComponentType<ShownDocument<K>>;
};

/** One document by the id in the address: an editor while it can be edited, a reading view afterwards. */
export function DocumentPage<K extends DocumentKind>({ kind, Editor, Reader }: DocumentPageProps<K>) {
  const { i18n } = useLingui();
  const { id } = useParams<{ id: string }>();
  const [, navigate] = useLocation();
  const { data: detail, error } = useChannelQuery('documents.get', { documentId: id });

  if (error) {
    return (
      <PageBody>
        <ErrorBanner error={error} />
      </PageBody>
    );
  }
  if (detail?.summary.documentId !== id || !isOfKind(detail.content, kind)) {
    return <Spinner label={i18n._(DOCUMENT_WORDS[kind].opening)} />;
  }

  const { state } = detail.summary;
  const Screen = canEdit(state) && state !== 'queued' ? Editor : Reader;
  return (
    <Screen
      key={id}
      detail={detail}
      content={detail.content}
      onClose={() => {
        navigate(paths.documents(kind), { state: openedState(id) });
      }}
      onOpen={(documentId) => {
        navigate(paths.document(kind, documentId));
      }}
      onPreview={() => {
        navigate(paths.preview(id));
      }}
    />
  );
}

function isOfKind<K extends DocumentKind>(content: DocumentForm, kind: K): content is DocumentFormOf<K> {
  return content.kind === kind;
}

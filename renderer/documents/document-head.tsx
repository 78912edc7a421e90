import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { DocumentSummary } from '../../shared/ipc/contracts/documents.contract';
import { IconButton } from '../ui/icon-button';
import { PageHeader } from '../ui/layout/page-header';
import { StateBadge } from '../ui/facts/state-badge';
import styles from './document-head.module.css';
import { DOCUMENT_WORDS } from './document-words';

type DocumentHeadProps = {
  readonly summary: DocumentSummary;
  readonly title: string;
  /** Beside the state: how it stands to KSeF, whether it is stored. */
  readonly marks?: ReactNode;
  readonly actions: ReactNode;
  readonly onBack: () => void;
};

/** One document's name, where it stands, the way back to its list and what can be done with it. */
export function DocumentHead({ summary, title, marks, actions, onBack }: DocumentHeadProps) {
  const { i18n } = useLingui();
  const back = i18n._(DOCUMENT_WORDS[summary.kind].back);
  return (
    <PageHeader
      back={<IconButton icon="back" label={back} keys="Escape" onPress={onBack} />}
      title={title}
      meta={
        <span className={styles['marks']}>
          <StateBadge state={summary.state} kind={summary.kind} />
          {marks}
        </span>
      }
      actions={actions}
    />
  );
}

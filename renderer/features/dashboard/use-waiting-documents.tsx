import type { MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { DocumentKind } from '../../../shared/domain/document/document';
import { paths } from '../../lib/paths';
import { MoneyText } from '../../ui/facts/money-text';
import { useStateTotals } from './use-state-totals';
import type { Waiting } from './waiting';

type Words = {
  readonly mend: MessageDescriptor;
  readonly refused: (count: number) => MessageDescriptor;
  readonly open: MessageDescriptor;
  /** A sum stands after it. */
  readonly outsideQueue: (count: number) => MessageDescriptor;
};

const WORDS: Readonly<Record<DocumentKind, Words>> = {
  invoice: {
    mend: msg`Popraw faktury`,
    refused: (count) =>
      msg`${plural(count, {
        one: '# faktura nie została wystawiona.',
        few: '# faktury nie zostały wystawione.',
        other: '# faktur nie zostało wystawionych.',
      })}`,
    open: msg`Otwórz faktury`,
    outsideQueue: (count) =>
      msg`${plural(count, {
        one: '# faktura jeszcze poza kolejką, na',
        few: '# faktury jeszcze poza kolejką, na',
        other: '# faktur jeszcze poza kolejką, na',
      })}`,
  },
  expense: {
    mend: msg`Popraw wydatki`,
    refused: (count) =>
      msg`${plural(count, {
        one: '# wydatek nie został zaksięgowany.',
        few: '# wydatki nie zostały zaksięgowane.',
        other: '# wydatków nie zostało zaksięgowanych.',
      })}`,
    open: msg`Otwórz wydatki`,
    outsideQueue: (count) =>
      msg`${plural(count, {
        one: '# wydatek jeszcze poza kolejką, na',
        few: '# wydatki jeszcze poza kolejką, na',
        other: '# wydatków jeszcze poza kolejką, na',
      })}`,
  },
};

/** What waits among the documents of one kind: those that iFirma refused, and those not queued yet. */
export function useWaitingDocuments(
  kind: DocumentKind,
): { readonly refused: Waiting; readonly outsideQueue: Waiting } | undefined {
  const { i18n } = useLingui();
  const refused = useStateTotals(kind, ['rejected']);
  const open = useStateTotals(kind, ['draft', 'ready']);
  if (!refused || !open) return undefined;

  const words = WORDS[kind];
  const to = (show: 'attention' | 'drafts') => paths.documentsShown(kind, { show, month: null });
  return {
    refused: {
      id: `refused-${kind}`,
      isWaiting: refused.count > 0,
      icon: 'state-rejected',
      tone: 'bad',
      to: to('attention'),
      action: i18n._(words.mend),
      words: i18n._(words.refused(refused.count)),
    },
    outsideQueue: {
      id: `open-${kind}`,
      isWaiting: open.count > 0,
      icon: 'state-draft',
      tone: 'faint',
      to: to('drafts'),
      action: i18n._(words.open),
      words: (
        <>
          {i18n._(words.outsideQueue(open.count))} <MoneyText minor={open.grossMinor} isStrong />
        </>
      ),
    },
  };
}

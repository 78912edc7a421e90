import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { presentSummary } from '../../../../../electron/documents/present-document';
import { ExpenseEditor } from '../../../../../renderer/features/expenses/expense-editor';
import { err } from '../../../../../shared/result';
import { aDocumentRecord } from '../../../../builders/a-document-record';
import { anExpenseForm } from '../../../../builders/an-expense-form';
import { createFakeBridge } from '../../../../fakes/fake-bridge';
import { renderInApp } from '../../../../fakes/render-in-app';

const OTHER_ID = 'b'.repeat(22);

async function queueDuplicate() {
  const content = { kind: 'expense', form: anExpenseForm() } as const;
  const record = aDocumentRecord('a'.repeat(22), content, { state: 'draft', pinnedRevision: null });
  const detail = { ...record, summary: presentSummary(record, '2026-11-23'), events: [] };
  const bridge = createFakeBridge({
    'documents.enqueue': () => err({ code: 'duplicate_expense', documentId: OTHER_ID }),
  });
  const onOpen = vi.fn();
  const onClose = vi.fn();
  const ways = { onOpen, onClose, onPreview: vi.fn() };
  const { user } = renderInApp(<ExpenseEditor detail={detail} content={content} {...ways} />, { bridge });
  await user.click(screen.getByRole('button', { name: /Zapisz i\sdo kolejki/u }));
  await screen.findByRole('alertdialog', { name: 'Ten wydatek jest już wpisany' });
  return { user, onOpen, onClose, bridge };
}

it('Esc closes the question about a duplicate and does nothing else', async () => {
  const { user, onOpen, onClose, bridge } = await queueDuplicate();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(onOpen).not.toHaveBeenCalled();
  expect(onClose).not.toHaveBeenCalled();
  expect(bridge.callsOf('documents.enqueue')).toHaveLength(1);
});

it('shows the other expense when asked to', async () => {
  const { user, onOpen } = await queueDuplicate();
  await user.click(screen.getByRole('button', { name: 'Pokaż tamten' }));
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(OTHER_ID);
});

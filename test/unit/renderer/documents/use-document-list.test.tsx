import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { WHOLE_LIST } from '../../../../renderer/documents/list-filter';
import { useDocumentList } from '../../../../renderer/documents/use-document-list';
import { contract } from '../../../../shared/ipc/contract';
import type { DocumentSummary } from '../../../../shared/ipc/contracts/documents.contract';
import { err, ok } from '../../../../shared/result';
import { createFakeBridge } from '../../../fakes/fake-bridge';
import { renderInApp } from '../../../fakes/render-in-app';

const COUNT = 450;

function aRow(index: number): DocumentSummary {
  return {
    documentId: String(index).padStart(22, '0'),
    kind: 'invoice',
    state: 'draft',
    partyName: `Kontrahent ${String(index)}`,
    partyNip: '',
    number: null,
    title: 'Usługi',
    issuedOn: null,
    dueOn: null,
    netMinor: null,
    vatMinor: null,
    grossMinor: null,
    ksefState: 'not_applicable',
    ksefDetail: null,
    isOverdue: false,
    revision: 1,
    updatedAt: '2026-11-23T09:00:00.000Z',
    deletedAt: null,
  };
}

function List() {
  const { rows, totals, error, showMore } = useDocumentList('invoice', WHOLE_LIST);
  return (
    <>
      <output>{`${String(rows.length)} z ${String(totals?.count ?? 0)}, ostatni ${rows.at(-1)?.partyName ?? ''}`}</output>
      <p>{error?.code ?? 'bez błędu'}</p>
      <button type="button" onClick={showMore}>
        więcej
      </button>
    </>
  );
}

it('a list longer than one answer comes page by page, each within what main accepts', async () => {
  const bridge = createFakeBridge({
    'documents.list': (input) => {
      // As the router does: a message outside the contract is refused.
      const parsed = contract['documents.list'].input.safeParse(input);
      if (!parsed.success) return err({ code: 'invalid_input', fields: [] });
      const { offset, limit } = parsed.data;
      const rows = Array.from({ length: COUNT }, (_unused, index) => aRow(index)).slice(
        offset,
        offset + limit,
      );
      const totals = { count: COUNT, netMinor: 0, vatMinor: 0, grossMinor: 0 };
      return ok({ rows, totals, hasMore: offset + rows.length < COUNT });
    },
  });
  const { user } = renderInApp(<List />, { bridge });
  await screen.findByText('200 z 450, ostatni Kontrahent 199');
  await user.click(screen.getByRole('button', { name: 'więcej' }));
  await screen.findByText('400 z 450, ostatni Kontrahent 399');
  await user.click(screen.getByRole('button', { name: 'więcej' }));
  await screen.findByText('450 z 450, ostatni Kontrahent 449');
  await user.click(screen.getByRole('button', { name: 'więcej' }));
  expect(screen.getByText('bez błędu')).toBeTruthy();
  expect(bridge.callsOf('documents.list')).toHaveLength(3);
});

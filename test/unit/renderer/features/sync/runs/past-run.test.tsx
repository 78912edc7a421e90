import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PastRun } from '../../../../../../renderer/features/sync/runs/past-run';
import type { RunItem, SyncRun } from '../../../../../../shared/ipc/contracts/sync.contract';
import { renderInApp } from '../../../../../fakes/render-in-app';

const RETRY = 'Ponów: ułóż nowy plan';

function showRun(...states: readonly RunItem['state'][]) {
  showItems(states.map((state) => ({ state })));
}

function showItems(changes: readonly Partial<RunItem>[]) {
  const items = changes.map((change, index): RunItem => ({
    attemptId: String(index).padStart(22, '0'),
    role: 'document',
    operation: 'invoice.create',
    document: { documentId: 'A'.repeat(22), kind: 'invoice', partyName: 'Żółw i Synowie', title: '' },
    grossMinor: 12_300,
    state: 'accepted',
    number: null,
    ifirmaGrossMinor: null,
    error: null,
    ...change,
  }));
  const run: SyncRun = {
    runId: 'R'.repeat(22),
    state: 'finished',
    startedAt: '2026-11-23T09:00:00.000Z',
    finishedAt: '2026-11-23T09:01:00.000Z',
    items,
    requestCount: 3,
    trigger: 'plan',
  };
  renderInApp(<PastRun run={run} onRetry={() => undefined} />);
}

it('says of what was settled as absent that it did not arrive, and asks for nothing more', () => {
  showRun('accepted', 'settled_absent');
  expect(screen.getByText(/przyjęte: 1 · nie doszły do iFirmy: 1 ·/u)).toBeTruthy();
  expect(screen.queryByText(/do wyjaśnienia/u)).toBeNull();
  expect(screen.queryByText(RETRY)).toBeNull();
});

it('offers a new plan while a document has to be cleared up, and says that it does not go twice', () => {
  showRun('unknown', 'settled_absent');
  expect(screen.getByText(/do wyjaśnienia: 1 · nie doszły do iFirmy: 1/u)).toBeTruthy();
  expect(screen.getByText(RETRY)).toBeTruthy();
  expect(screen.getByText(/nie pójdzie drugi raz/u)).toBeTruthy();
});

it('says of each refusal the reason that iFirma gave', () => {
  showItems(
    ['Pole NIP jest nieprawidłowe. Popraw je.', 'Brak konta bankowego'].map((serverText) => ({
      state: 'rejected',
      error: { code: 'refused_by_ifirma', serverText },
    })),
  );
  expect(screen.getByText(/odrzucone: 2/u)).toBeTruthy();
  const reasons = screen.getByText('Powody').closest('details');
  expect(reasons?.textContent).toContain('Pole NIP jest nieprawidłowe.');
  expect(reasons?.textContent).toContain('Brak konta bankowego.');
});

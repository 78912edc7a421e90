import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RunView } from '../../../../../../renderer/features/sync/runs/run-view';
import type { RunItem, SyncRun } from '../../../../../../shared/ipc/contracts/sync.contract';
import { NOON } from '../../../../../builders/a-stored-document';
import { createFakeBridge } from '../../../../../fakes/fake-bridge';
import { renderInApp } from '../../../../../fakes/render-in-app';

function showRun(state: SyncRun['state'], itemState: RunItem['state'], error: RunItem['error'] = null) {
  const item: RunItem = {
    attemptId: 'B'.repeat(22),
    role: 'document',
    operation: 'invoice.create',
    document: { documentId: 'A'.repeat(22), kind: 'invoice', partyName: 'Żółw', title: 'Usługi' },
    grossMinor: 12_300,
    state: itemState,
    number: null,
    ifirmaGrossMinor: null,
    error,
  };
  const run: SyncRun = {
    runId: 'C'.repeat(22),
    state,
    startedAt: NOON,
    finishedAt: null,
    items: [item],
    requestCount: 1,
    trigger: 'plan',
  };
  return renderInApp(<RunView run={run} />, { bridge: createFakeBridge({}) });
}

describe('a run that was cut off', () => {
  it('says how the one whose fate could not be saved comes to have its card', () => {
    showRun('interrupted', 'sending');
    expect(screen.getByRole('status').textContent).toContain('Spróbuj zapisywać znowu');
    expect(screen.getByRole('listitem').textContent).toContain('do wyjaśnienia');
  });

  it('says where its card is', () => {
    showRun('interrupted', 'unknown');
    expect(screen.getByRole('status').textContent).toContain('czeka w');
  });

  it('promises no card when nothing was on its way', () => {
    showRun('interrupted', 'stopped');
    const { textContent } = screen.getByRole('status');
    expect(textContent).toContain('wróciły do kolejki');
    expect(textContent).not.toMatch(/karta|Spróbuj/u);
  });
});

it('a run that goes on is sending', () => {
  showRun('running', 'sending');
  expect(screen.getByRole('listitem').textContent).toContain('wysyłanie');
});

it('a refusal says at once how iFirma explains it', () => {
  showRun('finished', 'rejected', { code: 'refused_by_ifirma', serverText: 'Pole NIP jest nieprawidłowe' });
  const row = screen.getByRole('listitem').cloneNode(true);
  // What is folded away does not count.
  if (row instanceof HTMLElement) row.querySelector('details')?.remove();
  expect(row.textContent).toContain('Pole NIP jest nieprawidłowe.');
});

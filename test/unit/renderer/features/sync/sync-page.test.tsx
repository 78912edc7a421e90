import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SyncPage } from '../../../../../renderer/features/sync/sync-page';
import type { BlockedItem } from '../../../../../shared/ipc/contracts/sync.contract';
import { err, ok } from '../../../../../shared/result';
import { aSyncOverview } from '../../../../builders/a-sync-overview';
import { createFakeBridge, type FakeAnswers } from '../../../../fakes/fake-bridge';
import { renderInApp } from '../../../../fakes/render-in-app';

const showSync = (answers: FakeAnswers) =>
  renderInApp(<SyncPage />, {
    bridge: createFakeBridge({
      'sync.overview': () => ok(aSyncOverview()),
      // Asked again after a read: a command is over when they have answered.
      'sync.history': () => ok([]),
      'contractors.unsettled': () => ok({ rows: [] }),
      'contractors.conflicts': () => ok({ rows: [] }),
      'pull.saleConflicts': () => ok({ rows: [] }),
      'month.get': () => err({ code: 'not_found' }),
      ...answers,
    }),
  });

const blocked = (documentId: string): BlockedItem => ({
  ...{ documentId, kind: 'invoice', partyName: 'Żółw', title: 'Usługi', grossMinor: 12_300 },
  ...{ block: 'outside_accounting_month', detail: '2026-09', problem: null, dateProblem: null },
});

it('keeps the plan in sight: what waits to be cleared up is one line with its way', async () => {
  const handOver = {
    ...{ documentId: 'A'.repeat(22), partyName: 'Żółw', number: '1', grossMinor: 1, error: null },
    ...{ sentAt: '2026-11-23T08:00:00.000Z', decidableAt: '2026-11-23T08:10:00.000Z' },
    ...{ isDecidable: true, readAt: null },
  };
  showSync({ 'sync.overview': () => ok({ ...aSyncOverview(), unsettledHandOvers: [handOver, handOver] }) });
  const line = await screen.findByRole('link', { name: /^2 sprawy do wyjaśnienia/u });
  expect(line.getAttribute('href')).toBe('/do-wyjasnienia');
});

it('a read that failed for a key leads to the keys', async () => {
  const { user, history } = showSync({
    'sync.prepare': () => err({ code: 'key_refused', keyName: 'abonent', serverText: '' }),
  });
  await user.click(await screen.findByRole('button', { name: /^Synchronizuj/u }));
  await user.click(await screen.findByRole('button', { name: 'Zajrzyj do Kluczy' }));
  expect(history.at(-1)).toBe('/klucze');
});

it('a read that failed for the network does not', async () => {
  const { user } = showSync({ 'sync.prepare': () => err({ code: 'offline' }) });
  await user.click(await screen.findByRole('button', { name: /^Synchronizuj/u }));
  await screen.findByRole('alert');
  expect(screen.queryByRole('button', { name: 'Zajrzyj do Kluczy' })).toBeNull();
});

it('a plan that sends nothing says how many documents wait, for which month, and where that is', async () => {
  const items = [blocked('A'.repeat(22)), blocked('B'.repeat(22))];
  showSync({
    'sync.overview': () => ok(aSyncOverview({ blocked: items })),
    'month.get': () =>
      ok({
        ...{ reading: null, queued: 2, consent: { booksKeptBy: null, mayMoveMonth: false } },
        outside: items.map(({ documentId, kind, partyName, title }) => ({
          ...{ documentId, kind, partyName, title, day: '2026-11-23', needs: '2026-11' },
        })),
      }),
  });
  const sentence = await screen.findByText(/^Nic nie wyślę:/u);
  await expect.poll(() => sentence.textContent).toContain('2 dokumenty czekają na miesiąc listopad 2026.');
  const links = screen.getAllByRole('link', { name: 'Miesiąc księgowy' });
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/miesiac', '/miesiac', '/miesiac']);
  expect(screen.getAllByText(/Przestaw go w\siFirmie na listopad 2026/u)).toHaveLength(2);
});

import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { presentSummary } from '../../../../electron/documents/present-document';
import { App } from '../../../../renderer/app/app';
import { createQueryClient } from '../../../../renderer/bridge/create-query-client';
import { paths } from '../../../../renderer/lib/paths';
import type { DocumentDetail } from '../../../../shared/ipc/contracts/documents.contract';
import { err, ok } from '../../../../shared/result';
import { aCompany } from '../../../builders/a-company';
import { aDocumentRecord } from '../../../builders/a-document-record';
import { aKeyOverview } from '../../../builders/a-key-overview';
import { anAppStatus } from '../../../builders/an-app-status';
import { createFakeBridge } from '../../../fakes/fake-bridge';

const ID = 'a'.repeat(22);
const NOTHING = { rows: [], totals: { count: 0, netMinor: 0, vatMinor: 0, grossMinor: 0 }, hasMore: false };
const ASK = { name: 'Nie zapisano zmian' };

const record = aDocumentRecord(ID, undefined, { state: 'draft', pinnedRevision: null, queuedAt: null });
const draft: DocumentDetail = {
  ...record,
  summary: presentSummary(record, '2026-11-23'),
  events: [],
};

/** An invoice into which something was typed while the disk is full. */
async function typeOnFullDisk() {
  window.location.hash = `#${paths.document('invoice', ID)}`;
  let isDiskFull = true;
  const bridge = createFakeBridge({
    'app.status': () => ok(anAppStatus()),
    'company.get': () => ok(aCompany()),
    'keys.list': () => ok(aKeyOverview()),
    'documents.list': () => ok(NOTHING),
    'documents.get': () => ok(draft),
    'documents.saveForm': () =>
      isDiskFull ? err({ code: 'disk_full' }) : ok({ summary: { ...draft.summary, revision: 3 } }),
    'documents.discardIfUntouched': () => ok({ discarded: false }),
    'app.holdClose': () => ok(null),
    'app.confirmClose': () => ok(null),
  });
  const user = userEvent.setup();
  render(<App bridge={bridge} queryClient={createQueryClient()} />);
  await user.type(await screen.findByLabelText('Uwagi na fakturze'), 'Płatne po odbiorze');
  const free = () => {
    isDiskFull = false;
  };
  return { bridge, user, free };
}

const typed = () => screen.getByLabelText<HTMLTextAreaElement>('Uwagi na fakturze').value;

beforeEach(() => {
  window.location.hash = '';
});

it.each([
  ['Esc', (user: ReturnType<typeof userEvent.setup>) => user.keyboard('{Escape}')],
  [
    'another screen',
    (user: ReturnType<typeof userEvent.setup>) =>
      user.click(screen.getByRole('link', { name: /Klucze API/u })),
  ],
])('a refused save stops %s: the user stays with the text, or agrees to lose it', async (_, leave) => {
  const { bridge, user } = await typeOnFullDisk();
  await leave(user);
  await screen.findByRole('alertdialog', ASK);
  await user.click(screen.getByRole('button', { name: 'Zostań' }));
  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(typed()).toContain('Płatne po odbiorze');
  expect(bridge.callsOf('documents.discardIfUntouched')).toHaveLength(0);

  await leave(user);
  await screen.findByRole('alertdialog', ASK);
  await user.click(screen.getByRole('button', { name: /^Wyjdź i\sstrać zmiany/u }));
  await expect.poll(() => screen.queryByLabelText('Uwagi na fakturze')).toBeNull();
  expect(screen.queryByRole('alertdialog')).toBeNull();
});

it('leaves without a word once the text could be stored', async () => {
  const { user, free } = await typeOnFullDisk();
  free();
  await user.keyboard('{Escape}');
  await expect.poll(() => screen.queryByLabelText('Uwagi na fakturze')).toBeNull();
  expect(screen.queryByRole('alertdialog')).toBeNull();
});

it('a refused save holds the closing window, which closes when the user agrees to lose the text', async () => {
  const { bridge, user } = await typeOnFullDisk();
  act(() => {
    bridge.notify('app.closeRequested', {});
  });
  await screen.findByRole('alertdialog', ASK);
  expect(bridge.callsOf('app.holdClose')).toHaveLength(1);
  await user.keyboard('{Escape}');
  expect(bridge.callsOf('app.confirmClose')).toHaveLength(0);
  expect(typed()).toContain('Płatne po odbiorze');

  act(() => {
    bridge.notify('app.closeRequested', {});
  });
  await user.click(await screen.findByRole('button', { name: /^Wyjdź i\sstrać zmiany/u }));
  expect(bridge.callsOf('app.confirmClose')).toHaveLength(1);
});

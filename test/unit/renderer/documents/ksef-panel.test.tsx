import { act, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { presentDetail } from '../../../../electron/documents/present-document';
import { startAcceptance } from '../../../../electron/sync/attempts/acceptance';
import { KsefPanel } from '../../../../renderer/documents/ksef-panel';
import { ok } from '../../../../shared/result';
import { aDocumentRecord } from '../../../builders/a-document-record';
import { aSyncOverview } from '../../../builders/a-sync-overview';
import { createFakeBridge } from '../../../fakes/fake-bridge';
import { renderInApp } from '../../../fakes/render-in-app';

const ID = 'A'.repeat(22);
const SENT = '2026-11-23T08:00:00.000Z';
const OPEN = {
  ...{ documentId: ID, partyName: 'Żółw', number: '1/11/2026', grossMinor: 12_300 },
  ...{ sentAt: SENT, error: { code: 'connection_lost' as const }, readAt: null },
  ...{ decidableAt: '2026-11-23T08:10:00.000Z' },
};

afterEach(() => {
  vi.useRealTimers();
});

it('a hand-over of unknown outcome can be repeated from the named time on, and not before', async () => {
  vi.useFakeTimers({
    now: new Date('2026-11-23T08:01:00.000Z'),
    toFake: ['setTimeout', 'clearTimeout', 'Date'],
  });
  let isDecidable = false;
  const bridge = createFakeBridge({
    'sync.overview': () => ok({ ...aSyncOverview(), unsettledHandOvers: [{ ...OPEN, isDecidable }] }),
  });
  const record = aDocumentRecord(ID, undefined, {
    ...{ state: 'accepted', accepted: startAcceptance(SENT, '4711'), ksefState: 'unknown' },
  });
  renderInApp(
    <KsefPanel detail={presentDetail({ events: () => [] }, record, '2026-11-23')} openPanel={null} />,
    { bridge },
  );
  await act(() => vi.advanceTimersByTimeAsync(1_000));
  const early = screen.getByRole<HTMLButtonElement>('button', { name: /najwcześniej dziś o\s09:10$/u });
  expect(early.disabled).toBe(true);
  isDecidable = true;
  await act(() => vi.advanceTimersByTimeAsync(10 * 60_000));
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Przekaż jeszcze raz' }).disabled).toBe(false);
});

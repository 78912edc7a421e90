import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
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

it('a hand-over of unknown outcome can be repeated from the named time on, and not before', async () => {
  const decidableAt = new Date(Date.now() + 2_000).toISOString();
  const bridge = createFakeBridge({
    'sync.overview': () => {
      const isDecidable = new Date().toISOString() >= decidableAt;
      const open = {
        ...{ documentId: ID, partyName: 'Żółw', number: '1/11/2026', grossMinor: 12_300 },
        ...{ sentAt: SENT, error: null, readAt: null, decidableAt, isDecidable },
      };
      return ok({ ...aSyncOverview(), unsettledHandOvers: [open] });
    },
  });
  const record = aDocumentRecord(ID, undefined, {
    ...{ state: 'accepted', accepted: startAcceptance(SENT, '4711'), ksefState: 'unknown' },
  });
  renderInApp(
    <KsefPanel detail={presentDetail({ events: () => [] }, record, '2026-11-23')} openPanel={null} />,
    { bridge },
  );
  const early = await screen.findByRole<HTMLButtonElement>('button', {
    name: /^Przekaż jeszcze raz: najwcześniej/u,
  });
  expect(early.disabled).toBe(true);
  const late = await screen.findByRole<HTMLButtonElement>(
    'button',
    { name: 'Przekaż jeszcze raz' },
    { timeout: 10_000 },
  );
  expect(late.disabled).toBe(false);
});

import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { UnsettledHandOverCard } from '../../../../../../renderer/features/sync/unsettled/unsettled-hand-over-card';
import type { UnsettledHandOver } from '../../../../../../shared/ipc/contracts/sync.contract';
import { err } from '../../../../../../shared/result';
import { createFakeBridge } from '../../../../../fakes/fake-bridge';
import { renderInApp } from '../../../../../fakes/render-in-app';

const HAND_OVER: UnsettledHandOver = {
  documentId: 'A'.repeat(22),
  partyName: 'Żółw i Synowie',
  number: '12/11/2026',
  grossMinor: 12_300,
  sentAt: '2026-11-23T08:00:00.000Z',
  error: { code: 'connection_lost' },
  decidableAt: '2026-11-23T08:10:30.000Z',
  isDecidable: true,
  readAt: null,
};

it('says what is known, asks iFirma on a press, and says why that failed', async () => {
  const bridge = createFakeBridge({ 'issued.readKsef': () => err({ code: 'offline' }) });
  const { user } = renderInApp(<UnsettledHandOverCard handOver={HAND_OVER} />, { bridge });
  const card = screen.getByRole('region', { name: /^KSeF, do wyjaśnienia: Żółw/u });
  expect(card.textContent).toContain('12/11/2026');
  expect(card.textContent).toContain('Sieć przerwała rozmowę');
  await user.click(screen.getByRole('button', { name: /^Sprawdź w\siFirmie$/u }));
  expect(bridge.callsOf('issued.readKsef').map(({ input }) => input)).toEqual([
    { documentId: HAND_OVER.documentId },
  ]);
  expect(screen.getByRole('alert').textContent).toMatch(/Nie ma połączenia z\siFirmą/u);
});

it('does not speak of a second hand-over before the first can no longer arrive', () => {
  renderInApp(<UnsettledHandOverCard handOver={{ ...HAND_OVER, isDecidable: false }} />);
  expect(screen.getByText(/najwcześniej dziś o\s09:10/u)).toBeTruthy();
});

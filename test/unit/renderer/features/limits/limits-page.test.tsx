import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { LimitsPage } from '../../../../../renderer/features/limits/limits-page';
import type { LimitOverview } from '../../../../../shared/ipc/contracts/limits.contract';
import { err, ok } from '../../../../../shared/result';
import { createFakeBridge, type FakeAnswers } from '../../../../fakes/fake-bridge';
import { renderInApp } from '../../../../fakes/render-in-app';

const LIMITS: LimitOverview = {
  document: { granted: 1000, used: 586, readAt: '2026-11-23T09:12:00.000Z' },
  acceptedSince: 2,
  queued: 3,
  drafts: 4,
  firstBeyond: null,
  forecast: { kind: 'no_pace' },
  weeks: [],
  counterRestart: null,
  applications: [],
  leadDays: 7,
  applyBy: null,
  requests: { usedThisMinute: 3, perMinute: 60, usedToday: 118, perDay: 5000 },
};

function showLimits(limits: LimitOverview, answers: FakeAnswers = {}) {
  const bridge = createFakeBridge({ 'limits.get': () => ok(limits), ...answers });
  return renderInApp(<LimitsPage />, { bridge });
}

it('counts what is left from the reading and from what was accepted since', async () => {
  showLimits(LIMITS);
  expect(await screen.findByText('Zostało 412 dokumentów')).toBeTruthy();
  expect(screen.getByText(/Odczytane z\siFirmy dziś o\s10:12/u)).toBeTruthy();
  expect(screen.queryByRole('status')).toBeNull();
});

it('warns when the queue does not fit', async () => {
  showLimits({ ...LIMITS, document: { granted: 1000, used: 996, readAt: '2026-11-23T09:12:00.000Z' } });
  expect(await screen.findByText('Zostały 2 dokumenty')).toBeTruthy();
  expect(screen.getByText(/Kolejka nie zmieści się w\slimicie/u)).toBeTruthy();
});

it('never shows less than nothing', async () => {
  showLimits({ ...LIMITS, document: { granted: 10, used: 11, readAt: '2026-11-23T09:12:00.000Z' } });
  expect(await screen.findByText('Zostało 0 dokumentów')).toBeTruthy();
});

it('teaches before the first reading, which is one press', async () => {
  const { user, bridge } = showLimits({ ...LIMITS, document: null }, { 'limits.check': () => ok(LIMITS) });
  expect(await screen.findByText('Limit jeszcze nieodczytany')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /Odczytaj limit z\siFirmy/u }));
  expect(bridge.callsOf('limits.check')).toHaveLength(1);
});

it('says why a reading failed and keeps the last one', async () => {
  const { user } = showLimits(LIMITS, {
    'limits.check': () => err({ code: 'key_missing', keyName: 'abonent' }),
  });
  await user.click(await screen.findByRole('button', { name: /Odczytaj limit/u }));
  expect(await screen.findByText('Limit nie został odczytany')).toBeTruthy();
  expect(screen.getByText('Zostało 412 dokumentów')).toBeTruthy();
});

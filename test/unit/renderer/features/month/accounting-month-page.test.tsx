import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AccountingMonthPage } from '../../../../../renderer/features/month/accounting-month-page';
import type { MonthOverview } from '../../../../../shared/ipc/contracts/month.contract';
import { err, ok } from '../../../../../shared/result';
import { aSyncOverview } from '../../../../builders/a-sync-overview';
import { createFakeBridge, type FakeAnswers } from '../../../../fakes/fake-bridge';
import { renderInApp } from '../../../../fakes/render-in-app';

const OVERVIEW: MonthOverview = {
  reading: { year: 2026, month: 11, readAt: '2026-11-23T09:12:00.000Z' },
  queued: 2,
  outside: [
    {
      documentId: 'd'.repeat(22),
      kind: 'invoice',
      partyName: 'Żółw i Synowie',
      title: 'Usługi',
      day: '2026-10-31',
      needs: '2026-10',
    },
  ],
  consent: { booksKeptBy: null, mayMoveMonth: false },
};

function showMonth(overview: MonthOverview, answers: FakeAnswers = {}) {
  const bridge = createFakeBridge({
    'month.get': () => ok(overview),
    'sync.overview': () => ok(aSyncOverview()),
    ...answers,
  });
  return renderInApp(<AccountingMonthPage />, { bridge });
}

const allow = () => screen.queryByRole('checkbox', { name: /Kwit może zmienić miesiąc na czas wysyłki/u });

describe('the accounting month', () => {
  it('is said with the time of its reading, and what waits for another one by name', async () => {
    showMonth(OVERVIEW);
    expect(await screen.findByText('listopad 2026')).toBeTruthy();
    expect(screen.getByText(/Odczytany z\siFirmy dziś o\s10:12/u)).toBeTruthy();
    const row = screen.getByRole('link', { name: /Żółw i\sSynowie/u });
    expect(row.textContent).toContain('31.10.2026');
    expect(
      screen.getByRole('heading', { name: /1 dokument czeka na miesiąc: październik 2026/u }),
    ).toBeTruthy();
  });

  it('is read by a press, and a failed reading keeps the last one', async () => {
    const { user, bridge } = showMonth(OVERVIEW, {
      'month.check': () => err({ code: 'key_missing', keyName: 'abonent' }),
    });
    await user.click(await screen.findByRole('button', { name: /Odczytaj miesiąc z\siFirmy/u }));
    expect(bridge.callsOf('month.check')).toHaveLength(1);
    expect(await screen.findByText('Miesiąc nie został odczytany')).toBeTruthy();
    expect(screen.getByText('listopad 2026')).toBeTruthy();
  });

  it('teaches before the first reading', async () => {
    showMonth({ ...OVERVIEW, reading: null, outside: [] });
    expect(await screen.findByText('Jeszcze nieodczytany')).toBeTruthy();
    expect(screen.getByText(/Okaże się po odczytaniu/u)).toBeTruthy();
  });
});

describe('the consent to move it', () => {
  it('is not offered before the user said who keeps the books, nor to a bookkeeper’s client', async () => {
    const { user, bridge } = showMonth(OVERVIEW, { 'month.saveConsent': () => ok(OVERVIEW) });
    await screen.findByText('listopad 2026');
    expect(allow()).toBeNull();
    await user.click(screen.getByRole('radio', { name: /Księgowa albo biuro/u }));
    expect(bridge.callsOf('month.saveConsent').map(({ input }) => input)).toEqual([
      { booksKeptBy: 'bookkeeper', mayMoveMonth: false },
    ]);
  });

  it('is off for the owner, comes with its warning, and says what happens without it', async () => {
    const consent = { booksKeptBy: 'owner', mayMoveMonth: false } as const;
    const { user, bridge } = showMonth({ ...OVERVIEW, consent }, { 'month.saveConsent': () => ok(OVERVIEW) });
    await screen.findByText('Miesiąc jest wspólny dla całego konta');
    expect(screen.getByText(/Bez tej zgody Kwit nigdy nie przestawia miesiąca/u)).toBeTruthy();
    const box = allow();
    if (box === null) throw new Error('not offered');
    expect(box).toHaveProperty('checked', false);
    await user.click(box);
    expect(bridge.callsOf('month.saveConsent')[0]?.input).toEqual({ ...consent, mayMoveMonth: true });
  });

  it('goes when a bookkeeper takes over', async () => {
    const { user, bridge } = showMonth(
      { ...OVERVIEW, consent: { booksKeptBy: 'owner', mayMoveMonth: true } },
      { 'month.saveConsent': () => ok(OVERVIEW) },
    );
    await user.click(await screen.findByRole('radio', { name: /Księgowa albo biuro/u }));
    expect(bridge.callsOf('month.saveConsent')[0]?.input).toEqual({
      booksKeptBy: 'bookkeeper',
      mayMoveMonth: false,
    });
  });
});

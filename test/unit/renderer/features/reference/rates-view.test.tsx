import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RatesView } from '../../../../../renderer/features/reference/rates-view';
import { err, ok } from '../../../../../shared/result';
import { createFakeBridge, type FakeAnswers } from '../../../../fakes/fake-bridge';
import { renderInApp } from '../../../../fakes/render-in-app';

const RATE = {
  currency: 'EUR',
  effectiveOn: '2026-11-20',
  tableNumber: '225/A/NBP/2026',
  mid: '4.2500',
  fetchedAt: '2026-11-20T12:30:00.000Z',
};

/** Main that knows this rate and no other. */
function showRates(answers: FakeAnswers = {}) {
  const bridge = createFakeBridge({
    'lookups.rate': ({ tableOn }) => ok(tableOn === RATE.effectiveOn ? RATE : null),
    'lookups.history': () => ok([]),
    ...answers,
  });
  return renderInApp(<RatesView />, { bridge });
}

const rate = () => screen.findByRole('region', { name: 'Kurs średni NBP' });

describe('a rate', () => {
  it('is that of the last working day before, with every decimal, table and age', async () => {
    const { bridge } = showRates();
    const region = await rate();
    expect(await within(region).findByText(/4,2500\s*zł/u)).toBeTruthy();
    expect(region.textContent).toContain('225/A/NBP/2026');
    expect(region.textContent).toContain('20.11.2026');
    expect(region.textContent).toMatch(/z\spamięci, pobrano 3 dni temu/u);
    expect(bridge.callsOf('lookups.fetchRate')).toEqual([]);
  });

  it('that is not known stays empty, and NBP is asked only by the button', async () => {
    const { user, bridge } = showRates({
      'lookups.fetchRate': () => err({ code: 'lookup_offline', service: 'nbp' }),
    });
    const day = screen.getByLabelText('Dzień sprzedaży albo wystawienia');
    await user.clear(day);
    await user.type(day, '02.01.2026');
    const region = await rate();
    expect(await within(region).findByText(/Tabeli z\s31\.12\.2025 nie ma/u)).toBeTruthy();
    expect(bridge.callsOf('lookups.fetchRate')).toEqual([]);

    await user.click(within(region).getByRole('button', { name: /Pobierz kurs/u }));
    expect(bridge.callsOf('lookups.fetchRate').map(({ input }) => input)).toEqual([
      { currency: 'EUR', tableOn: '2025-12-31' },
    ]);
    expect(await within(region).findByText(/Nie pobrano kursu z\sNBP/u)).toBeTruthy();
    expect(region.textContent).not.toMatch(/\d\s*zł/u);
  });

  it('of a day that does not exist is not asked for', async () => {
    const { user, bridge } = showRates();
    const day = screen.getByLabelText('Dzień sprzedaży albo wystawienia');
    await rate();
    const asked = bridge.callsOf('lookups.rate').length;
    await user.clear(day);
    await user.type(day, '31.02.2026');
    expect(await screen.findByText(/Nie ma takiego dnia/u)).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Kurs średni NBP' })).toBeNull();
    expect(
      bridge
        .callsOf('lookups.rate')
        .slice(asked)
        .map(({ input }) => input),
    ).not.toContainEqual(expect.objectContaining({ tableOn: '2026-02-27' }));
  });
});

describe('the last year', () => {
  it('is fetched on request, and what is missing is said', async () => {
    const { user, bridge } = showRates({
      'lookups.history': () => ok([RATE]),
      'lookups.fetchYear': () =>
        ok({ count: 1, incompleteBecause: { code: 'lookup_limit_reached', service: 'nbp' } }),
    });
    expect(await screen.findByText(/W\spamięci jest 1 kurs.*od 20\.11\.2026 do 20\.11\.2026/u)).toBeTruthy();
    expect(within(screen.getByRole('table')).getByRole('rowheader', { name: '20.11.2026' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Pobierz ostatni rok' }));
    expect(bridge.callsOf('lookups.fetchYear').map(({ input }) => input)).toEqual([{ currency: 'EUR' }]);
    expect(await screen.findByText('Nie pobrano wszystkich kursów')).toBeTruthy();
  });
});

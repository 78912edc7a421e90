import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LimitsPage } from '../../../../../renderer/features/limits/limits-page';
import type { LimitOverview } from '../../../../../shared/ipc/contracts/limits.contract';
import { err, ok } from '../../../../../shared/result';
import { aLimitOverview } from '../../../../builders/a-limit-overview';
import { aSyncOverview } from '../../../../builders/a-sync-overview';
import { createFakeBridge, type FakeAnswers } from '../../../../fakes/fake-bridge';
import { renderInApp } from '../../../../fakes/render-in-app';

const READ_AT = '2026-11-23T09:12:00.000Z';

function showLimits(limits: Partial<LimitOverview> = {}, answers: FakeAnswers = {}) {
  const bridge = createFakeBridge({
    'limits.get': () => ok(aLimitOverview(limits)),
    'sync.overview': () => ok(aSyncOverview({ requestCount: 8 })),
    'procedures.list': () => ok([]),
    ...answers,
  });
  return renderInApp(<LimitsPage />, { bridge });
}

const numberOf = (term: string) => {
  const row = screen.getByText(term).closest('div');
  if (row === null) throw new Error(`no row ${term}`);
  return within(row).getByRole('definition').textContent;
};

it('counts what is left from the reading and from what was accepted since', async () => {
  showLimits();
  expect(await screen.findByText('Zostało 412 dokumentów')).toBeTruthy();
  expect(screen.getByText(/^Odczytane z\siFirmy dziś o\s10:12/u)).toBeTruthy();
  expect(screen.queryByRole('status')).toBeNull();
});

it('explains each number where it stands, step by step', async () => {
  showLimits();
  await screen.findByText('Zostało 412 dokumentów');
  expect(numberOf('Wykorzystane według iFirmy')).toBe('586');
  expect(
    screen.getByText(/Licznik iFirmy, odczytany dziś o\s10:12. Obejmuje też inne programy./u),
  ).toBeTruthy();
  expect(numberOf('Zostanie po wysłaniu')).toBe('409');
  expect(numberOf('Zostanie, gdy wyślesz też szkice')).toBe('405');
  expect(await screen.findByText(/Najbliższe wysłanie zużyje 8 zapytań./u)).toBeTruthy();
});

it('says what nobody knows', async () => {
  showLimits({ counterRestart: { after: '2026-10-30', by: '2026-11-02' } });
  expect(await screen.findByText(/Kiedy licznik rusza od nowa: iFirma tego nie podaje/u)).toBeTruthy();
  expect(screen.getByText(/zmalał między 30.10.2026 a\s02.11.2026/u)).toBeTruthy();
});

it('never shows less than nothing', async () => {
  showLimits({ document: { granted: 10, used: 11, readAt: READ_AT } });
  expect(await screen.findByText('Zostało 0 dokumentów')).toBeTruthy();
});

it('teaches before the first reading, which is one press', async () => {
  const { user, bridge } = showLimits({ document: null }, { 'limits.check': () => ok(aLimitOverview()) });
  expect(await screen.findByText('Limit jeszcze nieodczytany')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /Odczytaj limit z\siFirmy/u }));
  expect(bridge.callsOf('limits.check')).toHaveLength(1);
});

it('says why a reading failed and keeps the last one', async () => {
  const { user } = showLimits({}, { 'limits.check': () => err({ code: 'key_missing', keyName: 'abonent' }) });
  await user.click(await screen.findByRole('button', { name: /Odczytaj limit/u }));
  expect(await screen.findByText('Limit nie został odczytany')).toBeTruthy();
  expect(screen.getByText('Zostało 412 dokumentów')).toBeTruthy();
});

describe('the forecast', () => {
  const until = (day: string, outlastsAMonth: boolean) =>
    ({ kind: 'until', until: day, documentsAMonth: 120, outlastsAMonth }) as const;

  it('below half of the limit is one quiet line', async () => {
    showLimits({
      document: { granted: 2000, used: 10, readAt: READ_AT },
      forecast: until('2027-06-01', true),
    });
    expect(await screen.findByText(/Nic nie musisz robić\./u)).toBeTruthy();
    expect(screen.getByText(/wystarczy na 1981 dokumentów, do około 01.06.2027/u)).toBeTruthy();
    expect(screen.queryByRole('img', { name: /tydzień po tygodniu/u })).toBeNull();
  });

  it('above half comes with a chart and the same numbers as a table', async () => {
    const week = (day: string, documents: number, isExpected: boolean) => ({
      firstOn: `2026-11-${day}`,
      lastOn: `2026-11-${day}`,
      documents,
      isExpected,
    });
    showLimits({
      forecast: until('2026-12-28', true),
      weeks: [week('10', 31, false), week('17', 28, false), week('24', 30, true)],
    });
    expect(await screen.findByRole('img', { name: /tydzień po tygodniu/u })).toBeTruthy();
    await screen.findByText(/około 120 dokumentów miesięcznie/u);
    const rows = screen.getAllByRole('row').map(({ textContent }) => textContent);
    expect(rows.filter((text) => /wystawione|w\skolejce|spodziewane/u.test(text))).toEqual([
      '10.11.2026 – 10.11.2026wystawione31',
      '17.11.2026 – 17.11.2026wystawione28',
      expect.stringMatching(/^–w\skolejce3$/u),
      '24.11.2026 – 24.11.2026spodziewane30',
    ]);
  });

  it.each([
    [{ kind: 'too_early', possibleFrom: '2026-12-14' }, /Na prognozę za wcześnie.*od 14.12.2026/u],
    [{ kind: 'too_early', possibleFrom: null }, /nie zna jeszcze Twojego tempa/u],
    [{ kind: 'no_pace' }, /prognozy nie ma z\sczego liczyć/u],
    [{ kind: 'beyond_horizon', documentsAMonth: 1 }, /na 405 dokumentów, na ponad rok/u],
    [until('2026-12-28', true), /dłużej niż miesiąc, więc licznik iFirmy ruszy wcześniej/u],
  ] as const)('says what it knows: %j', async (forecast, sentence) => {
    showLimits({ forecast });
    expect(await screen.findByText(sentence)).toBeTruthy();
  });

  it('names the day by which to apply, with the assumption behind it', async () => {
    showLimits({ forecast: until('2026-12-10', false), applyBy: '2026-12-03' });
    expect(await screen.findByText('Złóż wniosek o wyższy limit do 03.12.2026')).toBeTruthy();
    expect(screen.getByText(/Kwit zakłada, że iFirma odpowiada po\s7 dniach/u)).toBeTruthy();
  });
});

it('names the first invoice that does not fit and leads to it', async () => {
  const firstBeyond = { documentId: 'DocumentDocumentDocume', partyName: 'Żółw i Synowie' };
  const { user, history } = showLimits({
    document: { granted: 1000, used: 996, readAt: READ_AT },
    firstBeyond,
  });
  expect(await screen.findByText(/Kolejka nie zmieści się w\slimicie/u)).toBeTruthy();
  expect(screen.getByText(/to faktura dla „Żółw i\sSynowie”/u)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Otwórz tę fakturę' }));
  expect(history.at(-1)).toBe('/faktury/DocumentDocumentDocume');
});

it('shows Kwit’s own pace beside iFirma’s limit of requests', async () => {
  showLimits();
  await screen.findByText('Limit zapytań');
  const rowOf = (name: string) => screen.getByRole('row', { name: new RegExp(name, 'u') }).textContent;
  expect(rowOf('W\\stej minucie')).toMatch(/360100$/u);
  expect(rowOf('Dzisiaj')).toMatch(/1185\s?00015\s000$/u);
});

describe('an application', () => {
  const waiting = {
    applicationId: 'ApplicationApplication',
    requested: 2000,
    appliedOn: '2026-11-20',
    state: 'waiting',
    granted: 1000,
    settledOn: null,
    takesLong: false,
  } as const;

  it('that waits shows requested beside granted, and is closed by what the user says', async () => {
    const { user, bridge } = showLimits(
      { applications: [waiting] },
      { 'limits.closeApplication': () => ok(aLimitOverview()) },
    );
    expect(await screen.findByText(/Wniosek z\s20.11.2026 czeka/u)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'iFirma odmówiła' }));
    expect(bridge.callsOf('limits.closeApplication')[0]?.input).toEqual({
      applicationId: 'ApplicationApplication',
      as: 'refused',
    });
  });

  it('that takes long has its letter open, ready to be sent', async () => {
    const { user, bridge } = showLimits(
      { applications: [{ ...waiting, appliedOn: '2026-11-10', takesLong: true }] },
      { 'app.writeToIfirma': () => ok(null) },
    );
    const label = await screen.findByText('Trwa to długo? List do iFirmy jest gotowy');
    expect(label.closest('details')?.open).toBe(true);
    await user.click(screen.getByRole('button', { name: /Otwórz w\sprogramie pocztowym/u }));
    expect(bridge.callsOf('app.writeToIfirma')[0]?.input).toMatchObject({
      subject: expect.stringContaining('Wniosek o zwiększenie limitu API') as string,
      body: expect.stringMatching(/10\.11\.2026.*2.000 dokumentów.*Obecnie przyznane: 1.000/su) as string,
    });
  });

  it('leaves its history, the newest first', async () => {
    showLimits({
      applications: [
        { ...waiting, state: 'granted_less', granted: 1500, settledOn: '2026-11-22' },
        { ...waiting, applicationId: 'OtherOtherOtherOtherOt', state: 'refused', settledOn: '2026-10-02' },
      ],
    });
    const table = await screen.findByRole('table', { name: /Wnioski o\swyższy limit/u });
    const rows = within(table).getAllByRole('row');
    expect(rows[1]?.textContent).toMatch(/20\.11\.20262.0001.500przyznane mniej, 22\.11\.2026/u);
    expect(rows[2]?.textContent).toMatch(/odmowa, 02\.10\.2026/u);
  });

  it('is assumed to take as long as the user says', async () => {
    const { user, bridge } = showLimits({}, { 'limits.setLeadDays': () => ok(aLimitOverview()) });
    const field = await screen.findByLabelText('Rozpatrzenie wniosku');
    await user.clear(field);
    await user.type(field, '99');
    expect(screen.getByText('Wpisz liczbę od 0 do 90')).toBeTruthy();
    await user.clear(field);
    await user.type(field, '21{Enter}');
    expect(bridge.callsOf('limits.setLeadDays')[0]?.input).toEqual({ days: 21 });
  });
});

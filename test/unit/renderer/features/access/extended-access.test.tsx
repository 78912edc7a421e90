import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { AccessPage } from '../../../../../renderer/features/access/access-page';
import type { ProcedureStep } from '../../../../../shared/domain/access/procedure';
import type { PresentedApplication } from '../../../../../shared/ipc/contracts/limits.contract';
import { err, ok } from '../../../../../shared/result';
import { aLimitOverview } from '../../../../builders/a-limit-overview';
import { aProgress } from '../../../../builders/a-progress';
import { createFakeBridge, type FakeAnswers } from '../../../../fakes/fake-bridge';
import { renderInApp } from '../../../../fakes/render-in-app';
import { spokenName } from '../../../../fakes/spoken-name';

const WAITING: PresentedApplication = {
  applicationId: 'ApplicationApplication',
  requested: 5000,
  appliedOn: '2026-11-23',
  state: 'waiting',
  granted: null,
  settledOn: null,
  takesLong: false,
};

function startAt(
  step: ProcedureStep,
  applications: readonly PresentedApplication[] = [],
  answers: FakeAnswers = {},
) {
  const limits = aLimitOverview({ applications: [...applications] });
  const bridge = createFakeBridge({
    'procedures.list': () => ok([aProgress({ procedure: 'extended_access', step })]),
    'procedures.save': () => ok(null),
    'limits.get': () => ok(limits),
    'limits.recordApplication': () => ok(limits),
    'limits.closeApplication': () => ok(limits),
    ...answers,
  });
  return renderInApp(<AccessPage procedure="extended_access" />, { bridge });
}

const press = (name: string) => screen.getByRole('button', { name: spokenName(name) });

it('keeps the number that was declared, so that Limity API can lay the granted one beside it', async () => {
  const { user, bridge } = startAt('declare_number');
  await user.type(await screen.findByLabelText('Dokumentów miesięcznie'), '5 000');
  await user.click(press('Zatwierdzone w iFirmie'));
  await screen.findByRole('heading', { name: spokenName('Sprawdź, co odpowiedziała iFirma') });
  expect(bridge.callsOf('limits.recordApplication').map(({ input }) => input)).toEqual([
    { requested: 5000, appliedOn: '2026-11-23' },
  ]);
});

it('takes the same numbers as Limity API: as many as can be asked for, and no more', async () => {
  const { user, bridge } = startAt('declare_number');
  const field = await screen.findByLabelText('Dokumentów miesięcznie');
  await user.type(field, '1 000 001');
  await user.click(press('Zatwierdzone w iFirmie'));
  await screen.findByText(/^Wpisz liczbę całkowitą większą od\szera\.$/u);
  await user.clear(field);
  await user.type(field, '1 000 000');
  await user.click(press('Zatwierdzone w iFirmie'));
  await expect
    .poll(() => bridge.callsOf('limits.recordApplication').map(({ input }) => input))
    .toEqual([{ requested: 1_000_000, appliedOn: '2026-11-23' }]);
});

it('does not apply twice for who steps back and on again, and stays where nothing could be kept', async () => {
  const { user, bridge, unmount } = startAt('declare_number', [WAITING]);
  await user.type(await screen.findByLabelText('Dokumentów miesięcznie'), '5000');
  await user.click(press('Zatwierdzone w iFirmie'));
  await screen.findByRole('heading', { name: spokenName('Sprawdź, co odpowiedziała iFirma') });
  expect(bridge.callsOf('limits.recordApplication')).toEqual([]);
  unmount();

  const failing = startAt('declare_number', [], {
    'limits.recordApplication': () => err({ code: 'disk_full' }),
  });
  await failing.user.type(await screen.findByLabelText('Dokumentów miesięcznie'), '5000');
  await failing.user.click(press('Zatwierdzone w iFirmie'));
  await screen.findByText(/^Wniosek nie został zapisany w\sKwicie$/u);
  expect(screen.queryByText(/Sprawdź, co odpowiedziała/u)).toBeNull();
});

it('closes the application as refused when the user takes basic access instead', async () => {
  const { user, bridge, history } = startAt('await_approval', [WAITING]);
  await user.click(await screen.findByLabelText('Odmowa'));
  expect(bridge.callsOf('limits.closeApplication')).toEqual([]);
  await user.click(press('Dostęp podstawowy'));
  await expect.poll(() => history.at(-1)).toBe('/klucze/dostep-podstawowy');
  expect(bridge.callsOf('limits.closeApplication').map(({ input }) => input)).toEqual([
    { applicationId: WAITING.applicationId, as: 'refused' },
  ]);
});

import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RaiseLimitPage } from '../../../../../renderer/features/limits/raise-limit-page';

import type { ProcedureProgress } from '../../../../../shared/domain/access/procedure';
import type { PresentedApplication } from '../../../../../shared/ipc/contracts/limits.contract';
import { ok } from '../../../../../shared/result';
import { aLimitOverview } from '../../../../builders/a-limit-overview';
import { createFakeBridge } from '../../../../fakes/fake-bridge';
import { renderInApp } from '../../../../fakes/render-in-app';

const AT = '2026-11-23T09:00:00.000Z';

function startAt(step: ProcedureProgress['step'], applications: readonly PresentedApplication[] = []) {
  const progress: ProcedureProgress = {
    procedure: 'raise_limit',
    step,
    notes: { keyNames: [], documents: null, waitingSince: null },
    startedAt: AT,
    updatedAt: AT,
    finishedAt: null,
  };
  const limits = aLimitOverview({ applications: [...applications] });
  const bridge = createFakeBridge({
    'limits.get': () => ok(limits),
    'limits.recordApplication': () => ok(limits),
    'procedures.list': () => ok([progress]),
    'procedures.save': () => ok(null),
    'procedures.finish': () => ok(null),
  });
  return renderInApp(<RaiseLimitPage />, { bridge });
}

const anApplication = (state: PresentedApplication['state'], granted: number): PresentedApplication => ({
  applicationId: 'ApplicationApplication',
  requested: 2000,
  appliedOn: '2026-11-23',
  state,
  granted,
  settledOn: state === 'waiting' ? null : '2026-11-23',
  takesLong: false,
});

it('begins at the API tab', async () => {
  startAt('open_api_tab');
  expect(await screen.findByText(/Zaloguj się do\siFirmy/u)).toBeTruthy();
});

it('keeps the number and the day that the user typed, and goes on', async () => {
  const { user, bridge } = startAt('request_limit');
  const field = await screen.findByLabelText('Dokumentów miesięcznie');
  await user.click(screen.getByRole('button', { name: 'Wniosek złożony' }));
  expect(screen.getByText('Wpisz liczbę całkowitą większą od zera.')).toBeTruthy();
  expect(bridge.callsOf('limits.recordApplication')).toHaveLength(0);
  await user.type(field, '2 000');
  await user.click(screen.getByRole('button', { name: 'Wniosek złożony' }));
  expect(bridge.callsOf('limits.recordApplication')[0]?.input).toEqual({
    requested: 2000,
    appliedOn: '2026-11-23',
  });
  expect(bridge.callsOf('procedures.save').at(-1)?.input).toMatchObject({
    step: 'await_limit',
    notes: { documents: 2000, waitingSince: '2026-11-23' },
  });
});

it('does not apply twice when the user steps back and on again', async () => {
  const { user, bridge } = startAt('request_limit', [anApplication('waiting', 1000)]);
  await user.type(await screen.findByLabelText('Dokumentów miesięcznie'), '2000');
  await user.click(screen.getByRole('button', { name: 'Wniosek złożony' }));
  expect(await screen.findByText('Sprawdź, co przyznała iFirma')).toBeTruthy();
  expect(bridge.callsOf('limits.recordApplication')).toHaveLength(0);
});

it('cannot be finished while it waits', async () => {
  startAt('await_limit', [anApplication('waiting', 1000)]);
  expect(await screen.findByRole('button', { name: 'Sprawdź limit' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Zakończ' })).toBeNull();
});

it.each([
  ['granted', 2000, /iFirma przyznała 2.000 dokumentów miesięcznie/u],
  ['granted_less', 1500, /iFirma przyznała mniej: 1.500 zamiast 2.000/u],
  ['refused', 1000, /Odmowa zapisana/u],
  ['withdrawn', 1000, /Wniosek wycofany/u],
] as const)('ends when it is %s', async (state, granted, words) => {
  const { user, bridge } = startAt('await_limit', [anApplication(state, granted)]);
  expect(await screen.findByText(words)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Zakończ' }));
  expect(bridge.callsOf('procedures.finish')).toHaveLength(1);
  expect(await screen.findByText('Sprawa wniosku jest zakończona')).toBeTruthy();
});

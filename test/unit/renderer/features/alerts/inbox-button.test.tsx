import { act, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { InboxButton } from '../../../../../renderer/features/alerts/inbox-button';
import type { Alert } from '../../../../../shared/domain/limits/alert';
import { ok } from '../../../../../shared/result';
import { aCompany } from '../../../../builders/a-company';
import { createFakeBridge } from '../../../../fakes/fake-bridge';
import { renderInApp } from '../../../../fakes/render-in-app';

const RAISED_AT = '2026-11-23T09:00:00.000Z';
const ALL: readonly Alert[] = [
  { kind: 'limit_nearly_used', month: '2026-11', granted: 1000, left: 200 },
  { kind: 'limit_runs_out', until: '2026-11-28' },
  { kind: 'limit_granted_changed', readAt: RAISED_AT, before: 1000, granted: 2000 },
  { kind: 'key_refused', keyName: 'faktura' },
  { kind: 'terms_to_accept' },
  { kind: 'unknown_outcomes', documents: 2 },
];
const idOf = (index: number) => `Alert${String(index)}AlertAlertAlertA`.slice(0, 22).padEnd(22, 'A');

function showInbox(alerts: readonly Alert[]) {
  let inbox = alerts.map((alert, index) => ({ alertId: idOf(index), alert, raisedAt: RAISED_AT }));
  const bridge = createFakeBridge({
    'alerts.list': () => ok(inbox),
    'alerts.dismiss': ({ alertId }) => {
      inbox = alertId === null ? [] : inbox.filter((entry) => entry.alertId !== alertId);
      return ok(null);
    },
  });
  return renderInApp(<InboxButton />, { bridge });
}

it('says how many there are, and each in its own words', async () => {
  const { user } = showInbox(ALL);
  await user.click(await screen.findByRole('button', { name: 'Powiadomienia: 6' }));
  const inbox = within(screen.getByRole('dialog', { name: 'Powiadomienia' }));
  expect(inbox.getAllByRole('listitem')).toHaveLength(6);
  for (const words of [
    /Zostało 200 dokumentów z\s1.?000 przyznanych/u,
    /wystarczy do\sokoło 28\.11\.2026/u,
    /Było 1.?000, jest 2.?000\./u,
    /iFirma nie przyjęła klucza „faktura”/u,
    /zaakceptuj regulamin/u,
    /Nie wiadomo, czy 2 dokumenty dotarły/u,
  ])
    expect(inbox.getByText(words)).toBeTruthy();
});

it('dismisses one, then all', async () => {
  const { user, bridge } = showInbox(ALL.slice(0, 3));
  await user.click(await screen.findByRole('button', { name: 'Powiadomienia: 3' }));
  await user.click(screen.getByRole('button', { name: 'Odrzuć: Limit dokumentów kończy się' }));
  expect(bridge.callsOf('alerts.dismiss')[0]?.input).toEqual({ alertId: idOf(0) });
  await user.click(screen.getByRole('button', { name: 'Odrzuć wszystkie' }));
  expect(await screen.findByText(/^Nic nowego\./u)).toBeTruthy();
});

it('leads to where the thing is dealt with', async () => {
  const { user, history } = showInbox([{ kind: 'unknown_outcomes', documents: 1 }]);
  await user.click(await screen.findByRole('button', { name: 'Powiadomienia: 1' }));
  await user.click(screen.getByRole('button', { name: 'Zobacz' }));
  expect(history.at(-1)).toBe('/do-wyjasnienia');
});

it('follows a pressed notification of the system, but not one of another company', async () => {
  const { bridge, history } = showInbox([]);
  await screen.findByRole('button', { name: 'Powiadomienia' });
  act(() => bridge.notify('alerts.chosen', { companyId: 'o'.repeat(22), kind: 'key_refused' }));
  expect(history.at(-1)).toBe('/');
  act(() => bridge.notify('alerts.chosen', { companyId: aCompany().companyId, kind: 'key_refused' }));
  expect(history.at(-1)).toBe('/klucze');
});

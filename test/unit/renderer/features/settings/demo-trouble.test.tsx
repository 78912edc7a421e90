import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DemoTrouble } from '../../../../../renderer/features/settings/demo-trouble';
import type { PracticeTrouble } from '../../../../../shared/domain/company/practice-trouble';
import { ok } from '../../../../../shared/result';
import { aCompany } from '../../../../builders/a-company';
import { createFakeBridge } from '../../../../fakes/fake-bridge';
import { renderInApp } from '../../../../fakes/render-in-app';

function show(kind: 'demo' | 'real') {
  let current: PracticeTrouble = 'none';
  const bridge = createFakeBridge({
    'demo.trouble': () => ok({ trouble: current }),
    'demo.chooseTrouble': ({ trouble }) => {
      current = trouble;
      return ok({ trouble });
    },
  });
  return renderInApp(<DemoTrouble />, { bridge, company: { ...aCompany(), kind } });
}

it('tells the demo account to lose answers, and shows that it does', async () => {
  const { user, bridge } = show('demo');
  await user.click(await screen.findByRole('button', { name: /Działa/u }));
  await user.click(await screen.findByRole('option', { name: /Gubi odpowiedź/u }));
  expect(bridge.callsOf('demo.chooseTrouble')).toMatchObject([{ input: { trouble: 'lost' } }]);
  expect(await screen.findByRole('button', { name: /Gubi odpowiedź/u })).toBeTruthy();
});

it('is not there for a real account', () => {
  const { bridge } = show('real');
  expect(screen.queryByText(/ćwiczenie awarii/u)).toBeNull();
  expect(bridge.calls).toEqual([]);
});

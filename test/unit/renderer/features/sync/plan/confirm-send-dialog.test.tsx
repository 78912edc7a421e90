import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ConfirmSendDialog } from '../../../../../../renderer/features/sync/plan/confirm-send-dialog';
import { aSyncOverview } from '../../../../../builders/a-sync-overview';
import { renderInApp } from '../../../../../fakes/render-in-app';

it.each([
  ['real', 'PRAWDZIWE KONTO', 'KONTO DEMO'],
  ['demo', 'KONTO DEMO', 'PRAWDZIWE KONTO'],
] as const)(
  'before anything leaves a %s company it names environment, company, login, count and sum (C-09)',
  (companyKind, named, other) => {
    const { plan } = aSyncOverview({ companyKind, login: 'anna@example.com', grossMinorTotal: 265_680 });
    renderInApp(
      <ConfirmSendDialog
        plan={plan}
        sending={{
          ...{ isAsking: true, isRunning: false, error: null, invoices: 0, isHandingOver: false },
          ...{ setIsHandingOver: () => undefined, cancel: () => undefined, send: () => Promise.resolve() },
        }}
      />,
    );
    const said = screen.getByRole('alertdialog').textContent.replaceAll(/\s/gu, ' ');
    for (const fact of [named, plan.companyName, 'anna@example.com', 'Dokumenty0', '2 656,80 zł']) {
      expect(said).toContain(fact);
    }
    expect(said).not.toContain(other);
  },
);

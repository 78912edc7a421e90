import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PlanRow } from '../../../../../../renderer/features/sync/plan/plan-row';
import type { PlanItem, RequestPreview } from '../../../../../../shared/ipc/contracts/sync.contract';
import { err, ok } from '../../../../../../shared/result';
import { createFakeBridge, type FakeAnswers } from '../../../../../fakes/fake-bridge';
import { renderInApp } from '../../../../../fakes/render-in-app';

const ITEM: PlanItem = {
  documentId: 'A'.repeat(22),
  revision: 1,
  kind: 'invoice',
  partyName: 'Żółw i Synowie',
  title: 'Usługi programistyczne',
  number: null,
  grossMinor: 12_300,
  soldOn: '2026-11-20',
  issuedOn: '2026-11-20',
  issueDateChoices: ['2026-11-23', '2026-11-20'],
  pastDay: {
    changes: [
      { what: 'issue_day', from: '2026-11-20', to: '2026-11-23' },
      { what: 'vat_month', from: '2026-11', to: '2026-11' },
    ],
    ksefBy: '2026-11-23',
    isPastKsef: false,
  },
};
const REQUEST: RequestPreview = {
  operation: 'invoice.create',
  keyName: 'faktura',
  method: 'POST',
  address: 'https://www.ifirma.pl/iapi/fakturakraj.json',
  headers: [
    { name: 'Accept', value: 'application/json' },
    { name: 'Authentication', value: `IAPIS user=jan.nowak@ifirma.pl, hmac-sha1=${'•'.repeat(40)}` },
  ],
  body: '{"Zaplacono":0.00,"Uwagi":"<b>ąę</b>"}',
};

function showRow(answers: FakeAnswers, issuedOn = '2026-11-23') {
  const bridge = createFakeBridge(answers);
  const row = (
    <ul>
      <PlanRow
        item={ITEM}
        today="2026-11-23"
        issuedOn={issuedOn}
        isChangeable
        onChooseDate={() => undefined}
      />
    </ul>
  );
  return renderInApp(row, { bridge });
}

it('shows the request of the chosen day, letter by letter, when asked by keyboard', async () => {
  const { user, bridge } = showRow({ 'sync.previewRequest': () => ok(REQUEST) });
  expect(bridge.callsOf('sync.previewRequest')).toEqual([]);
  screen.getByRole('button', { name: 'Pokaż żądanie: Żółw i Synowie' }).focus();
  await user.keyboard('{Enter}');

  const dialog = await screen.findByRole('dialog', { name: 'Żądanie: Żółw i Synowie' });
  expect(bridge.callsOf('sync.previewRequest').map(({ input }) => input)).toEqual([
    { documentId: ITEM.documentId, issuedOn: '2026-11-23' },
  ]);
  const address = await within(dialog).findByRole('region', { name: 'Adres' });
  expect(address.textContent).toBe('POST https://www.ifirma.pl/iapi/fakturakraj.json');
  expect(within(dialog).getByRole('region', { name: 'Nagłówki' }).textContent).toContain(
    `Authentication: IAPIS user=jan.nowak@ifirma.pl, hmac-sha1=${'•'.repeat(40)}`,
  );
  expect(within(dialog).getByRole('region', { name: 'Treść' }).textContent).toBe(REQUEST.body);
  expect(dialog.textContent).toContain('wystawienie faktury');

  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('says that the plan has changed', async () => {
  const { user } = showRow({ 'sync.previewRequest': () => err({ code: 'plan_outdated' }) });
  await user.click(screen.getByRole('button', { name: /Pokaż żądanie/u }));
  const dialog = await screen.findByRole('dialog');
  expect(await within(dialog).findByText(/[Pp]lan/u)).toBeTruthy();
  expect(within(dialog).queryByRole('region')).toBeNull();
});

it('says what today’s date changes, or what KSeF makes of the typed one', () => {
  const first = showRow({});
  const changes = screen.getByRole('list', { name: 'Co się zmieni: Żółw i Synowie' });
  expect(
    within(changes)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual([
    'Data wystawienia: z 20.11.2026 na 23.11.2026. Data sprzedaży się nie zmienia.',
    'VAT: bez zmian, 11.2026. Decyduje data sprzedaży.',
  ]);
  first.unmount();
  showRow({}, '2026-11-20');
  expect(screen.getByText(/wystawioną offline; przekaż ją do 23\.11\.2026/u)).toBeTruthy();
});

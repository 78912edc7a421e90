import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { JournalStandingView } from '../../../../../renderer/features/journal/journal-standing';
import { ok } from '../../../../../shared/result';
import { aStorageState } from '../../../../builders/a-storage-state';
import { createFakeBridge } from '../../../../fakes/fake-bridge';
import { renderInApp } from '../../../../fakes/render-in-app';

it('each sending that the database has forgotten is named, until the person says so', async () => {
  const { journal } = aStorageState();
  const at = '2026-11-20T08:00:00.000Z';
  const forgotten = [
    { at, event: 'accepted', operation: 'invoice.create', ifirmaId: '1001' },
    { at, event: 'unknown', operation: 'expense.createCost', ifirmaId: null },
  ] as const;
  const standing = { ...journal, forgotten: [...forgotten], forgottenCount: 3 };
  const bridge = createFakeBridge({ 'journal.accept': () => ok(journal) });
  const { user } = renderInApp(<JournalStandingView standing={standing} today="2026-11-23" />, { bridge });

  const { textContent } = screen.getByRole('alert');
  expect(textContent).toMatch(/3 wysyłek nie ma w\stej bazie/u);
  expect(textContent).toMatch(/wystawienie faktury, iFirma przyjęła \(id 1001\)/u);
  expect(textContent).toMatch(/poszukaj go w\sjej panelu/u);
  expect(textContent).toMatch(/Nie zmieściło się tu: 1/u);
  await user.click(screen.getByRole('button', { name: 'Wiem, nie pokazuj więcej' }));
  expect(bridge.callsOf('journal.accept').map(({ input }) => input)).toEqual([{ seen: 'forgotten' }]);
});

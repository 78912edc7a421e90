import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { LicencesDialog } from '../../../../../renderer/features/settings/licences-dialog';
import { renderInApp } from '../../../../fakes/render-in-app';

const show = () => renderInApp(<LicencesDialog isOpen onClose={() => undefined} />);

it('holds the whole licence of a package, opened from its row', async () => {
  const { user } = show();
  const row = await screen.findByRole('row', { name: /^keytar / });
  const text = within(row).getByText(/Permission is hereby granted/);
  expect(text.closest('details')?.open).toBe(false);
  await user.click(within(row).getByText('MIT'));
  expect(text.closest('details')?.open).toBe(true);
  expect(text.textContent).toMatch(/Copyright \(c\) 2013 GitHub Inc\./);
});

it('sends nobody to the network for a licence', async () => {
  show();
  const dialog = await screen.findByRole('dialog');
  await within(dialog).findByRole('table');
  expect(dialog.textContent).not.toMatch(/rejestr/);
});

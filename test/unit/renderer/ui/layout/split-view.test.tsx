import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { SplitView } from '../../../../../renderer/ui/layout/split-view';

const narrow = window.matchMedia;
afterEach(() => {
  vi.stubGlobal('matchMedia', narrow);
});

/** A window that can be dragged to another width. */
function windowThatIs(isWide: boolean) {
  const query = Object.assign(new EventTarget(), { matches: isWide });
  vi.stubGlobal('matchMedia', () => query);
  return {
    become: (isWideNow: boolean) => {
      act(() => {
        query.matches = isWideNow;
        query.dispatchEvent(new Event('change'));
      });
    },
  };
}

const LIST = <ul aria-label="Kontrahenci" />;
const view = (detail: React.ReactNode | null) => (
  <SplitView list={LIST} detail={detail} detailLabel="Kontrahent" />
);

it('shows list and open row side by side on a wide window, and one of them on a narrow one', () => {
  const { become } = windowThatIs(true);
  const { rerender } = render(view(<p>ACME</p>));
  expect(screen.getByRole('list', { name: 'Kontrahenci' })).toBeTruthy();
  expect(screen.getByRole('region', { name: 'Kontrahent' })).toBeTruthy();
  become(false);
  expect(screen.queryByRole('list', { name: 'Kontrahenci' })).toBeNull();
  expect(screen.getByRole('region', { name: 'Kontrahent' })).toBeTruthy();
  rerender(view(null));
  expect(screen.getByRole('list', { name: 'Kontrahenci' })).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'Kontrahent' })).toBeNull();
});

it('keeps what was typed, and where, while the window changes its width', async () => {
  const { become } = windowThatIs(true);
  render(view(<input aria-label="Telefon" />));
  await userEvent.type(screen.getByLabelText('Telefon'), '600 100 200');
  for (const isWide of [false, true]) {
    become(isWide);
    expect(screen.getByLabelText<HTMLInputElement>('Telefon').value).toBe('600 100 200');
    expect(document.activeElement).toBe(screen.getByLabelText('Telefon'));
  }
});

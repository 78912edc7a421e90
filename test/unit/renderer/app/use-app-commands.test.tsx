import { act, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { useAppCommands } from '../../../../renderer/app/use-app-commands';
import { useShortcut } from '../../../../renderer/shortcuts/use-shortcut';
import { renderInApp } from '../../../fakes/render-in-app';

function ListWithSearch({ onUndo }: { readonly onUndo: () => void }) {
  useAppCommands();
  useShortcut('delete.undo', onUndo);
  return <input aria-label="Szukaj" />;
}

it('takes a deletion back by the menu, which has Cmd+Z on macOS, unless a text has the focus', async () => {
  const onUndo = vi.fn();
  const { user, bridge } = renderInApp(<ListWithSearch onUndo={onUndo} />);
  const chooseUndo = () => {
    act(() => {
      bridge.notify('menu.chosen', { item: 'undo_delete' });
    });
  };
  await user.click(screen.getByLabelText('Szukaj'));
  chooseUndo();
  expect(onUndo).not.toHaveBeenCalled();
  await user.click(document.body);
  chooseUndo();
  expect(onUndo).toHaveBeenCalledOnce();
});

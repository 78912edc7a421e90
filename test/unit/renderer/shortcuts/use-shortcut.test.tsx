import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { useShortcut } from '../../../../renderer/shortcuts/use-shortcut';
import { Button } from '../../../../renderer/ui/button';
import { Dialog } from '../../../../renderer/ui/overlays/dialog';
import { TextField } from '../../../../renderer/ui/fields/text-field';
import { anAppStatus } from '../../../builders/an-app-status';
import { renderInApp } from '../../../fakes/render-in-app';

type Handlers = Partial<Record<'onNew' | 'onDelete' | 'onSave' | 'onRead' | 'onUndo', () => void>>;

function Page({ onNew, onDelete, onSave, onRead, onUndo }: Handlers) {
  const [text, setText] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  useShortcut('document.new', onNew ?? vi.fn());
  useShortcut('document.delete', onDelete ?? vi.fn());
  useShortcut('form.save', onSave ?? vi.fn());
  useShortcut('ifirma.read', onRead ?? vi.fn(), onRead !== undefined);
  useShortcut('delete.undo', onUndo ?? vi.fn());
  return (
    <>
      <TextField label="Szukaj" value={text} onChange={setText} />
      <Button
        onPress={() => {
          setIsOpen(true);
        }}
      >
        Otwórz okno
      </Button>
      <Dialog
        title="Okno"
        isOpen={isOpen}
        onClose={() => {
          setIsOpen(false);
        }}
        primary={<Button>Dobrze</Button>}
      >
        <p>Treść</p>
      </Dialog>
    </>
  );
}

it('Insert and Del act on the list', async () => {
  const onNew = vi.fn();
  const onDelete = vi.fn();
  const { user } = renderInApp(<Page onNew={onNew} onDelete={onDelete} />);
  await user.keyboard('{Insert}{Delete}');
  expect(onNew).toHaveBeenCalledOnce();
  expect(onDelete).toHaveBeenCalledOnce();
});

it('Insert, Del and Ctrl+Z belong to a text field that has the focus', async () => {
  const handlers = { onNew: vi.fn(), onDelete: vi.fn(), onUndo: vi.fn() };
  const { user } = renderInApp(<Page {...handlers} />);
  await user.click(screen.getByLabelText('Szukaj'));
  await user.keyboard('{Insert}{Delete}{Control>}z{/Control}');
  for (const handler of Object.values(handlers)) expect(handler).not.toHaveBeenCalled();
});

it('Ctrl+N and Ctrl+Enter work from a text field', async () => {
  const onNew = vi.fn();
  const onSave = vi.fn();
  const { user } = renderInApp(<Page onNew={onNew} onSave={onSave} />);
  await user.click(screen.getByLabelText('Szukaj'));
  await user.keyboard('{Control>}n{Enter}{/Control}');
  expect(onNew).toHaveBeenCalledOnce();
  expect(onSave).toHaveBeenCalledOnce();
});

it('Polish letters typed with AltGr trigger nothing', async () => {
  const onNew = vi.fn();
  renderInApp(<Page onNew={onNew} />);
  // AltGr+n as Windows reports it.
  fireEvent.keyDown(screen.getByLabelText('Szukaj'), { key: 'ń', code: 'KeyN', ctrlKey: true, altKey: true });
  fireEvent.keyDown(screen.getByLabelText('Szukaj'), { key: 'n', code: 'KeyN', ctrlKey: true, altKey: true });
  expect(onNew).not.toHaveBeenCalled();
});

it.each(['F5', 'r'])('%s never reloads the page, with or without something to read', (key) => {
  const onRead = vi.fn();
  const { unmount } = renderInApp(<Page />);
  const press = () => fireEvent.keyDown(document.body, { key, ctrlKey: key === 'r' });
  // `fireEvent` is false when the default was prevented.
  expect(press()).toBe(false);
  unmount();
  renderInApp(<Page onRead={onRead} />);
  expect(press()).toBe(false);
  expect(onRead).toHaveBeenCalledTimes(key === 'F5' ? 1 : 0);
});

it('a list behind an open dialog hears nothing', async () => {
  const onDelete = vi.fn();
  const { user } = renderInApp(<Page onDelete={onDelete} />);
  await user.click(screen.getByText('Otwórz okno'));
  await user.keyboard('{Delete}');
  expect(onDelete).not.toHaveBeenCalled();
});

it('a Mac uses Cmd, and Cmd+Backspace deletes', () => {
  const onNew = vi.fn();
  const onDelete = vi.fn();
  renderInApp(<Page onNew={onNew} onDelete={onDelete} />, { status: anAppStatus({ platform: 'macos' }) });
  fireEvent.keyDown(document.body, { key: 'n', metaKey: true });
  fireEvent.keyDown(document.body, { key: 'Backspace', metaKey: true });
  fireEvent.keyDown(document.body, { key: 'n', ctrlKey: true });
  expect(onNew).toHaveBeenCalledOnce();
  expect(onDelete).toHaveBeenCalledOnce();
});

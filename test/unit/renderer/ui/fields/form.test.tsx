import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { Button } from '../../../../../renderer/ui/button';
import { ConfirmDialog } from '../../../../../renderer/ui/overlays/confirm-dialog';
import { Dialog } from '../../../../../renderer/ui/overlays/dialog';
import { Form } from '../../../../../renderer/ui/fields/form';
import { SelectField } from '../../../../../renderer/ui/fields/select-field';
import { TextField } from '../../../../../renderer/ui/fields/text-field';
import { renderInApp } from '../../../../fakes/render-in-app';

const CTRL_ENTER = '{Control>}{Enter}{/Control}';

/** Two forms on one screen, as on "Klucze API"; the second asks something in a dialog of its own. */
function TwoForms({ onFirst, onSecond }: Readonly<Record<'onFirst' | 'onSecond', () => void>>) {
  const [login, setLogin] = useState('');
  const [kind, setKind] = useState<'a' | 'b'>('a');
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <Form className="" onSubmit={onFirst}>
        <TextField
          label="Login"
          value={login}
          onChange={setLogin}
          error={login === '' ? 'Wpisz' : undefined}
        />
        <TextField label="Uwagi" value="" onChange={() => undefined} />
        <Button type="submit" isDisabled={login === ''}>
          Zapisz login
        </Button>
      </Form>
      <Form className="" onSubmit={onSecond}>
        <SelectField
          label="Rodzaj"
          value={kind}
          onChange={setKind}
          options={[
            { value: 'a', label: 'Pierwszy' },
            { value: 'b', label: 'Drugi' },
          ]}
        />
        <Button
          onPress={() => {
            setIsAsking(true);
          }}
        >
          Zapytaj
        </Button>
        <Button type="submit">Zapisz rodzaj</Button>
        <ConfirmDialog
          title="Na pewno?"
          isOpen={isAsking}
          confirmLabel="Tak"
          onConfirm={() => undefined}
          onCancel={() => {
            setIsAsking(false);
          }}
        >
          Pytanie
        </ConfirmDialog>
      </Form>
    </>
  );
}

function showForms() {
  const onFirst = vi.fn();
  const onSecond = vi.fn();
  return { ...renderInApp(<TwoForms onFirst={onFirst} onSecond={onSecond} />), onFirst, onSecond };
}

it('Ctrl+Enter submits the form that has the focus, and a wrong one takes it to the wrong field (K-07)', async () => {
  const { user, onFirst, onSecond } = showForms();
  await user.click(screen.getByRole('textbox', { name: 'Uwagi' }));
  await user.keyboard(CTRL_ENTER);
  expect(onFirst).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Login' }));
  await user.keyboard(`jan${CTRL_ENTER}`);
  expect(onFirst).toHaveBeenCalledOnce();
  expect(onSecond).not.toHaveBeenCalled();
});

it('Ctrl+Enter works from a button without pressing it, and from an open list (K-07)', async () => {
  const { user, onSecond } = showForms();
  screen.getByRole('button', { name: 'Zapytaj' }).focus();
  await user.keyboard(CTRL_ENTER);
  expect(onSecond).toHaveBeenCalledOnce();
  expect(screen.queryByRole('alertdialog')).toBeNull();
  await user.click(screen.getByRole('button', { name: /Rodzaj/u }));
  await screen.findByRole('option', { name: 'Drugi' });
  await user.keyboard(CTRL_ENTER);
  expect(onSecond).toHaveBeenCalledTimes(2);
});

it('Ctrl+Enter in a question leaves the form behind it alone, and submits a dialog that is a form', async () => {
  const { user, onSecond, unmount } = showForms();
  await user.click(screen.getByRole('button', { name: 'Zapytaj' }));
  await screen.findByRole('alertdialog');
  await user.keyboard(CTRL_ENTER);
  expect(onSecond).not.toHaveBeenCalled();
  unmount();

  const onSubmit = vi.fn();
  const { user: other } = renderInApp(
    <Dialog
      title="Nazwa"
      isOpen
      onClose={() => undefined}
      onSubmit={onSubmit}
      primary={<Button type="submit">Zmień</Button>}
    >
      <TextField label="Nowa nazwa" autoFocus value="" onChange={() => undefined} />
    </Dialog>,
  );
  await other.keyboard(CTRL_ENTER);
  expect(onSubmit).toHaveBeenCalledOnce();
});

import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { ComboBoxField } from '../../../../../renderer/ui/fields/combo-box-field';
import { TextField } from '../../../../../renderer/ui/fields/text-field';
import { renderInApp } from '../../../../fakes/render-in-app';

const FIRMS = [
  { id: 'a', label: 'ACME Polska sp. z o.o.', detail: 'NIP 8981647572' },
  { id: 'b', label: 'Akademia Żółwia' },
];

function Form({ onPick }: { readonly onPick?: (id: string) => void }) {
  const [name, setName] = useState('');
  return (
    <>
      <TextField label="Przed" value="" onChange={vi.fn()} />
      <ComboBoxField
        label="Nabywca"
        value={name}
        onChange={setName}
        options={FIRMS.filter((firm) => name !== '' && firm.label.toLowerCase().includes(name.toLowerCase()))}
        onPick={(option) => {
          setName(option.label);
          onPick?.(option.id);
        }}
      />
      <TextField label="Po" value="" onChange={vi.fn()} />
    </>
  );
}

async function typeName(text: string, onPick?: (id: string) => void) {
  const view = renderInApp(<Form {...(onPick && { onPick })} />);
  const field = screen.getByRole('combobox', { name: 'Nabywca' });
  await view.user.type(field, text);
  return { ...view, field };
}

it('takes the highlighted suggestion on Tab and moves on', async () => {
  const onPick = vi.fn();
  const { user, field } = await typeName('ac', onPick);
  await user.keyboard('{ArrowDown}');
  await user.tab();
  expect(field).toHaveProperty('value', 'ACME Polska sp. z o.o.');
  expect(onPick).toHaveBeenCalledWith('a');
  expect(document.activeElement).toBe(screen.getByLabelText('Po'));
});

it.each(['{Tab}', '{Enter}'])('keeps a new name that begins like a known one on %s', async (key) => {
  const onPick = vi.fn();
  const { user, field } = await typeName('ac', onPick);
  expect(screen.getByRole('listbox')).toBeTruthy();
  // The mouse may lie where the list opens.
  await user.hover(screen.getByRole('option'));
  await user.keyboard(key);
  expect(field).toHaveProperty('value', 'ac');
  expect(onPick).not.toHaveBeenCalled();
});

it('takes the highlighted suggestion on Enter and stays', async () => {
  const { user, field } = await typeName('a');
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(field).toHaveProperty('value', 'Akademia Żółwia');
  expect(document.activeElement).toBe(field);
  expect(screen.queryByRole('listbox')).toBeNull();
});

it('moves back on Shift+Tab without taking anything', async () => {
  const onPick = vi.fn();
  const { user, field } = await typeName('ac', onPick);
  await user.keyboard('{ArrowDown}');
  await user.tab({ shift: true });
  expect(field).toHaveProperty('value', 'ac');
  expect(onPick).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(screen.getByLabelText('Przed'));
});

it('closes the list on Esc, keeps the typed text, and lets Tab leave it alone', async () => {
  const { user, field } = await typeName('ac');
  expect(screen.getByRole('listbox')).toBeTruthy();
  await user.keyboard('{ArrowDown}{Escape}');
  expect(screen.queryByRole('listbox')).toBeNull();
  await user.tab();
  expect(field).toHaveProperty('value', 'ac');
});

it('leaves Ctrl+Enter to the form, also from an open list', async () => {
  const onPick = vi.fn();
  const onKey = vi.fn();
  const { user } = await typeName('ac', onPick);
  await user.keyboard('{ArrowDown}');
  document.addEventListener('keydown', onKey, { once: true });
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(onKey).toHaveBeenCalled();
  expect(onPick).not.toHaveBeenCalled();
});

it('takes Polish letters for what they are', async () => {
  const { field } = await typeName('zażółć gęślą jaźń ZAŻÓŁĆ GĘŚLĄ JAŹŃ');
  expect(field).toHaveProperty('value', 'zażółć gęślą jaźń ZAŻÓŁĆ GĘŚLĄ JAŹŃ');
});

it('names the highlighted suggestion to a screen reader', async () => {
  const { user, field } = await typeName('ac');
  await user.keyboard('{ArrowDown}');
  const option = screen.getByRole('option', { selected: true });
  expect(option.textContent).toContain('ACME');
  expect(field.getAttribute('aria-activedescendant')).toBe(option.id);
});

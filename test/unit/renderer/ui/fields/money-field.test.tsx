import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { MoneyField } from '../../../../../renderer/ui/fields/money-field';
import { renderInApp } from '../../../../fakes/render-in-app';

function setUp() {
  const values: string[] = [];
  function Form() {
    const [amount, setAmount] = useState('');
    return (
      <MoneyField
        label="Kwota"
        value={amount}
        onChange={(next) => {
          values.push(next);
          setAmount(next);
        }}
      />
    );
  }
  const view = renderInApp(<Form />);
  return { ...view, values, field: screen.getByLabelText<HTMLInputElement>('Kwota') };
}

it.each([
  ['1 234,56', '1\u2009234,56'],
  ['1234.56', '1\u2009234,56'],
  ['1234,56', '1\u2009234,56'],
  ['12*180', '2\u2009160,00'],
  ['1.234,56', '1\u2009234,56'],
  ['1,234.56 PLN', '1\u2009234,56'],
])('shows %s as %s once it is left', async (typed, shown) => {
  const { user, field } = setUp();
  await user.type(field, typed);
  expect(field.value).toBe(typed);
  await user.tab();
  expect(field.value).toBe(shown);
});

it('gives out the typed text and brings it back for editing', async () => {
  const { user, field, values } = setUp();
  await user.type(field, '12*180');
  await user.tab();
  expect(values.at(-1)).toBe('12*180');
  await user.click(field);
  expect(field.value).toBe('12*180');
});

it('leaves what is no amount as it was typed, and says so once it is left', async () => {
  const { user, field } = setUp();
  await user.type(field, 'dużo');
  expect(field.getAttribute('aria-invalid')).toBeNull();
  await user.tab();
  expect(field.value).toBe('dużo');
  expect(screen.getByText(/^Wpisz liczbę, na\sprzykład/u)).toBeTruthy();
  await user.clear(field);
  await user.tab();
  expect(field.getAttribute('aria-invalid')).toBeNull();
});

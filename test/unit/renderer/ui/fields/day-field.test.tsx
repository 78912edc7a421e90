import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { DayField } from '../../../../../renderer/ui/fields/day-field';
import { renderInApp } from '../../../../fakes/render-in-app';

const TODAY = '2026-11-23';

function setUp(initial: string) {
  const values: string[] = [initial];
  function Form() {
    const [day, setDay] = useState(initial);
    return (
      <DayField
        label="Data sprzedaży"
        today={TODAY}
        value={day}
        onChange={(next) => {
          values.push(next);
          setDay(next);
        }}
      />
    );
  }
  const view = renderInApp(<Form />);
  return { ...view, values, field: screen.getByLabelText<HTMLInputElement>('Data sprzedaży') };
}

it.each([
  ['.', '2026-11-23'],
  ['d', '2026-11-23'],
  ['15', '2026-10-15'],
  ['1511', '2026-11-15'],
  ['+', '2026-10-06'],
  ['-', '2026-10-04'],
  ['++', '2026-10-07'],
  ['+7', '2026-10-12'],
  ['31.12.2026', '2026-12-31'],
  ['2026-11-02', '2026-11-02'],
])('reads %s typed over 5 October 2026 as %s', async (typed, day) => {
  const { user, field, values } = setUp('2026-10-05');
  await user.click(field);
  await user.keyboard(typed);
  expect(values.at(-1)).toBe(day);
});

it('shows what is understood before the field is left, and the day afterwards', async () => {
  const { user, field } = setUp('2026-10-05');
  await user.click(field);
  await user.keyboard('15');
  expect(screen.getByText('15.10.2026')).toBeTruthy();
  await user.tab();
  expect(field.value).toBe('15.10.2026');
});

it('keeps a text that is no day exactly as typed', async () => {
  const { user, field, values } = setUp('');
  await user.type(field, 'jutro');
  await user.tab();
  expect(field.value).toBe('jutro');
  expect(values.at(-1)).toBe('jutro');
});

it('starts an empty field from today', async () => {
  const { user, field, values } = setUp('');
  await user.type(field, '+');
  expect(values.at(-1)).toBe('2026-11-24');
});

import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { numberColumn } from '../../../../renderer/documents/list-columns';
import { createI18n } from '../../../../shared/i18n/create-i18n';

it('lets a long number break after a slash, and gives the whole of it on a hover', () => {
  const column = numberColumn(createI18n('pl'), 'auto', (number: string) => number);
  const { container } = render(column.cell('FV/2026/11/0042'));
  const number = container.querySelector('bdi');
  expect(number?.innerHTML).toBe('FV/<wbr>2026/<wbr>11/<wbr>0042');
  expect(number?.title).toBe('FV/2026/11/0042');
});

import { expect, it } from 'vitest';
import { formatAge } from '../../../../shared/i18n/format-age';
import { createI18n } from '../../../../shared/i18n/create-i18n';

const TODAY = '2026-11-23';

it.each([
  ['2026-11-23', 'dziś', 'today'],
  ['2026-11-22', 'wczoraj', 'yesterday'],
  ['2026-11-20', '3 dni temu', '3 days ago'],
  ['2026-11-02', '21 dni temu', '21 days ago'],
  ['2025-11-23', '365 dni temu', '365 days ago'],
  // A clock that was set back.
  ['2026-11-25', 'dziś', 'today'],
])('%s is %s', (day, polish, english) => {
  expect(formatAge(createI18n('pl'), day, TODAY)).toBe(polish);
  expect(formatAge(createI18n('en'), day, TODAY)).toBe(english);
});

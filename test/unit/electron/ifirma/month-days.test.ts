import { expect, it } from 'vitest';
import { IFIRMA_DIALECT } from '../../../../electron/ifirma/dialect';
import { daysInMonthOf } from '../../../../electron/ifirma/month-days';
import { aDialect } from '../../../builders/a-dialect';

it.each([
  ['domestic', ['sold']],
  ['wdt', ['sold']],
  ['oss', ['sold']],
  ['proforma', ['issued']],
  ['export_proforma', ['issued']],
  ['correction', ['issued']],
  ['rachunek', ['issued', 'sold']],
  ['expense', ['issued', 'received']],
] as const)('of a %s, %o lie in the accounting month', (kind, days) => {
  expect(daysInMonthOf(kind, IFIRMA_DIALECT)).toEqual(days);
});

it('asks for the sale day of a rachunek only, in a dialect that says so', () => {
  expect(daysInMonthOf('rachunek', aDialect({ 'month.dateRule': 'sale_day' }))).toEqual(['sold']);
});

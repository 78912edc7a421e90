import { type OperationCall, ACCEPTED, send } from './operation-call';

export const ACCOUNT_CALLS = {
  'month.read': {
    make: ({ client }) => client.accounting.readAccountingMonth(),
    expected: { ok: true, value: { year: 2026, month: 11 } },
  },
  'month.step': {
    make: (desk) =>
      send(
        desk,
        desk.client.months.prepareMonthStep({
          from: { year: 2026, month: 11 },
          direction: 'next',
          carryOverFromLastYear: false,
        }),
      ),
    expected: ACCEPTED,
  },
  'limit.read': {
    make: ({ client }) => client.accounting.readDocumentLimit(),
    expected: { ok: true, value: { granted: 1000, used: 0 } },
  },
  'dictionary.vatRates': {
    make: ({ client }) => client.dictionary.readVatRates('DE', '2026-11-23'),
    expected: { ok: true, value: { countryCode: 'DE' } },
  },
} as const satisfies Record<string, OperationCall>;

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { practiceStateSchema } from '../../../../electron/practice/practice-state';
import { upgradeState } from '../../../../electron/practice/state/upgrade-state';

/** As the demo account of version 1 was stored: two invoices, the second part-paid and sent by mail. */
const FIRST_VERSION: unknown = JSON.parse(
  readFileSync(new URL('../../../fixtures/practice-account-1.json', import.meta.url), 'utf8'),
);

describe('an account stored by an earlier version', () => {
  const upgraded = practiceStateSchema.parse(upgradeState(FIRST_VERSION));

  test('opens with its documents, amounts and contractors as they were', () => {
    expect(upgraded).toMatchObject({
      account: { vatPayer: true },
      access: { packageHasApi: true, state: 'basic', requestedLimit: null },
      documentLimit: { usedOn: { '2026-11-01': 2 } },
      contractors: [{ Nazwa: 'Żółty Dom sp. z o.o.' }],
    });
    expect(upgraded.documents).toMatchObject([
      { kind: 'domestic', number: '1/11/2026', grossMinor: 12_300, paidMinor: 0, currency: 'PLN', mails: [] },
      { kind: 'domestic', number: '2/11/2026', paidMinor: 2300, body: { Zaplacono: 23 } },
    ]);
  });

  test('knows of what was sent by mail that it was', () => {
    expect(upgraded.documents.map(({ mails }) => mails.length)).toEqual([0, 1]);
  });

  test('is upgraded once: one of today goes through as it is', () => {
    expect(upgradeState(upgraded)).toBe(upgraded);
  });
});

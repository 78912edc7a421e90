import { describe, expect, test } from 'vitest';
import {
  DEFAULT_VARIANT,
  PRACTICE_SWITCHES,
  type PracticeSwitch,
} from '../../../../electron/practice/practice-variant';
import { openPracticeDesk } from './practice-desk';
import { ACCOUNT_SCENARIOS } from './switches/account-switches';
import { SALES_SCENARIOS } from './switches/sales-switches';
import type { Scenario } from './switches/scenario';

// A switch without a scenario does not compile.
const SCENARIOS: Readonly<Record<PracticeSwitch, Scenario>> = { ...ACCOUNT_SCENARIOS, ...SALES_SCENARIOS };

const play = (name: string, value: string) =>
  JSON.stringify(SCENARIOS[name as PracticeSwitch](openPracticeDesk({ variant: { [name]: value } })));

describe('every switch is asked, and each of its values can be told from the others', () => {
  test.each(Object.entries(PRACTICE_SWITCHES))('%s: %j', (name, values) => {
    const outcomes = values.map((value) => play(name, value));
    expect(new Set(outcomes).size, outcomes.join('\n')).toBe(values.length);
  });
});

test('every switch stands at its first value unless a test says otherwise', () => {
  for (const [name, [first]] of Object.entries(PRACTICE_SWITCHES)) {
    expect(DEFAULT_VARIANT).toHaveProperty([name], first);
  }
});

import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { OperationName } from '../../../electron/ports/ifirma/operation';
import { PRACTICE_SWITCHES, type PracticeSwitch } from '../../../electron/practice/practice-variant';
import { OPERATION_CALLS } from './operation-calls/operation-calls';
import { openDesk, type DeskOptions } from './practice-desk';
import { ACCOUNT_VARIANTS } from './variants/account-variants';
import { ACCEPTED } from './operation-calls/operation-call';
import type { ClientScenario, ClientScenarios } from './variants/client-scenario';
import { SALES_VARIANTS } from './variants/sales-variants';

// `Object.entries` forgets the names.
const switches = Object.entries(PRACTICE_SWITCHES) as [PracticeSwitch, readonly string[]][];
const deviations = switches.flatMap(([name, [, ...values]]) => values.map((value) => [name, value] as const));
const eachValue = switches.flatMap(([name, values]) => values.map((value) => [name, value] as const));

const NO_ROWS = { ok: true, value: [] };
const LATE_LISTS = {
  'sales.list': NO_ROWS,
  'proforma.list': NO_ROWS,
  'document.listOfType': NO_ROWS,
  'rachunek.listOfType': NO_ROWS,
};
const WITH_ID = { ...ACCEPTED, ifirmaId: '1' };
const EXPENSES_WITH_ID = {
  'expense.createGoods': WITH_ID,
  'expense.createCost': WITH_ID,
  'expense.createOther': WITH_ID,
  'expense.createPhone': WITH_ID,
};

/** The only operations that come out otherwise than on the defaults, and how. */
const DIFFERENCES: Readonly<Record<string, Partial<Record<OperationName, unknown>>>> = {
  'expense.replyId=wynik': EXPENSES_WITH_ID,
  'expense.replyId=identyfikator': EXPENSES_WITH_ID,
  'list.visibilityDelayMs=5000': LATE_LISTS,
  'list.visibilityDelayMs=60000': LATE_LISTS,
  'list.visibilityDelayMs=600000': LATE_LISTS,
  'ksef.correctionPath=fakturakraj': {
    'correction.sendToKsef': { kind: 'unknown', error: { code: 'unreadable_answer', httpStatus: 404 } },
  },
  // Read alike as far as anybody can tell, but another print: see the scenario below.
  'pdf.variantStyle=query': {
    'document.readPdfVariant': { ok: true },
    'rachunek.readPdfVariant': { ok: true },
  },
};

async function callEverything(variant: DeskOptions['variant'] = {}) {
  const outcomes = new Map<string, unknown>();
  for (const [name, { make }] of Object.entries(OPERATION_CALLS)) {
    outcomes.set(name, withoutRawText(await make(openDesk({ variant }))));
  }
  return outcomes;
}

/** The answer as it came is kept as it came: that may differ, what was understood of it may not. */
function withoutRawText(outcome: unknown): unknown {
  const read = outcome as { readonly value?: { readonly rawText?: string } };
  return read.value?.rawText === undefined ? outcome : { ...read, value: { ...read.value, rawText: '' } };
}

describe('every operation, whatever iFirma may be like', () => {
  const onDefaults = callEverything();

  it('comes out as expected on the defaults', async () => {
    for (const [name, outcome] of await onDefaults) {
      expect(outcome).toMatchObject(OPERATION_CALLS[name as OperationName].expected as object);
    }
  });

  it.each(deviations)('%s: %s', async (name, value) => {
    const before = await onDefaults;
    const after = await callEverything({ [name]: value });
    const different = [...after].filter(
      ([operation, outcome]) => !isDeepStrictEqual(outcome, before.get(operation)),
    );
    const stated = DIFFERENCES[`${name}=${value}`] ?? {};
    expect(different.map(([operation]) => operation).toSorted()).toEqual(Object.keys(stated).toSorted());
    expect(Object.fromEntries(different)).toMatchObject(stated);
  });

  it('is stated for values that there are', () => {
    const known = deviations.map(([name, value]) => `${name}=${value}`);
    expect(Object.keys(DIFFERENCES).filter((stated) => !known.includes(stated))).toEqual([]);
  });
});

/** A switch without a scenario does not compile, nor does a value without a stated outcome. */
const SCENARIOS: ClientScenarios<PracticeSwitch> = { ...ACCOUNT_VARIANTS, ...SALES_VARIANTS };

describe('where a switch matters, what Kwit makes of it is stated', () => {
  it.each(eachValue)('%s: %s', async (name, value) => {
    // Of one switch, whichever: its values and outcomes are those of its own row.
    const { play, outcomes, ...options } = SCENARIOS[name] as ClientScenario<PracticeSwitch>;
    const expected = (outcomes as Readonly<Record<string, unknown>>)[value];
    const outcome = await play(openDesk({ ...options, variant: { [name]: value } }));
    if (typeof expected === 'object' && expected !== null) expect(outcome).toMatchObject(expected);
    else expect(outcome).toBe(expected);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyParty, takeRecord } from '../../shared/domain/party/contractor-party';
import { compareContractors, isSameContractorField } from '../../shared/domain/party/compare-contractors';
import { CONTRACTOR_FIELDS, type ContractorRecord } from '../../shared/domain/party/contractor-record';
import {
  compareThreeWays,
  mergeThreeWays,
  proposedSide,
  type Side,
  type ThreeWayVerdict,
} from '../../shared/domain/party/three-way';
import { aContractorRecord } from '../builders/a-contractor-record';
import { aPartyForm } from '../builders/a-party-form';
import { proveRuns, proveSeed } from '../fixtures/prove-runs';

const check = { seed: proveSeed(), numRuns: proveRuns(500) };

const FIELDS = ['a', 'b', 'c', 'd'] as const;
// Few values, so that all ways of agreeing and differing come up.
const value = fc.constantFrom('', 'x', 'y', 'z', true, false, null);
const fields = fc.record({ a: value, b: value, c: value, d: value });
const three = fc.record({ base: fc.option(fields), mine: fields, theirs: fields });
const choices = fc.dictionary(fc.constantFrom(...FIELDS), fc.constantFrom<Side>('mine', 'theirs'));

const SWAPPED: Readonly<Record<ThreeWayVerdict, ThreeWayVerdict>> = {
  unchanged: 'unchanged',
  mine: 'theirs',
  theirs: 'mine',
  same_change: 'same_change',
  conflict: 'conflict',
};

describe('a comparison of three sides', () => {
  test('is the same from either side', () => {
    fc.assert(
      fc.property(three, ({ base, mine, theirs }) => {
        const verdicts = compareThreeWays(FIELDS, { base, mine, theirs }).map(({ verdict }) => verdict);
        const swapped = compareThreeWays(FIELDS, { base, mine: theirs, theirs: mine });
        expect(swapped.map(({ verdict }) => SWAPPED[verdict])).toEqual(verdicts);
      }),
      check,
    );
  });

  test('proposes whatever only one side changed, and nothing for what both changed differently', () => {
    fc.assert(
      fc.property(three, ({ base, mine, theirs }) => {
        for (const compared of compareThreeWays(FIELDS, { base, mine, theirs })) {
          const { field } = compared;
          const side = proposedSide(compared);
          const isConflict =
            mine[field] !== theirs[field] && mine[field] !== base?.[field] && theirs[field] !== base?.[field];
          if (base !== null) expect(side === null).toBe(isConflict);
          else expect(side === null).toBe(mine[field] !== theirs[field]);
          if (side === null) continue;
          // Nobody's change is dropped by a proposal.
          const proposed = compared[side];
          if (mine[field] !== base?.[field]) expect(proposed).toBe(mine[field]);
          if (theirs[field] !== base?.[field]) expect(proposed).toBe(theirs[field]);
        }
      }),
      check,
    );
  });

  test('merges to what was chosen, and comes to rest: what was merged and sent shows no difference', () => {
    fc.assert(
      fc.property(three, choices, (records, chosen) => {
        const compared = compareThreeWays(FIELDS, records);
        const merged = mergeThreeWays(compared, chosen);
        const undecided = compared.filter(
          ({ field, verdict }) => verdict === 'conflict' && chosen[field] === undefined,
        );
        if (!merged.ok) {
          expect(merged.error).toEqual(undecided.map(({ field }) => field));
          return;
        }
        expect(undecided).toEqual([]);
        for (const [field, side] of Object.entries(chosen)) {
          expect(merged.value).toHaveProperty(field, records[side][field as (typeof FIELDS)[number]]);
        }
        const settled = { base: merged.value, mine: merged.value, theirs: merged.value };
        expect(compareThreeWays(FIELDS, settled).every(({ verdict }) => verdict === 'unchanged')).toBe(true);
      }),
      check,
    );
  });
});

const typed = fc.constantFrom('', 'Żółw', 'Żółw i Synowie sp. j.', 'ul. Długa 5', '53-238', '53238', ' x ');
const anyRecord: fc.Arbitrary<ContractorRecord> = fc
  .record({
    name: typed,
    street: typed,
    postalCode: typed,
    nip: fc.constantFrom('', '7261120385', '726-112-03-85', 'PL7261120385'),
    countryCode: fc.constantFrom('', 'PL', 'DE'),
    phone: fc.constantFrom('', '12 345 67 89', '123456789'),
    bankAccount: typed,
    notes: typed,
    isPerson: fc.constantFrom(true, false, null),
    isSupplier: fc.constantFrom(true, false, null),
  })
  .map((overrides) => aContractorRecord(overrides));
const anyParty = fc
  .record({
    kind: fc.constantFrom('firm' as const, 'person' as const),
    nip: fc.constantFrom('', '726-112-03-85', '8981647572'),
    name: typed,
    postalCode: typed,
  })
  .map((overrides) => aPartyForm(overrides));

describe('a contractor', () => {
  test('taken over from iFirma as it is, differs from it in nothing', () => {
    fc.assert(
      fc.property(anyRecord, anyParty, (record, party) => {
        const mine = applyParty(record, takeRecord(party, record));
        const changed = compareContractors({ base: record, mine, theirs: record }).filter(
          ({ verdict }) => verdict !== 'unchanged',
        );
        // Not even where iFirma names no country, as of many Poles: Kwit's form says PL.
        expect(changed).toEqual([]);
      }),
      check,
    );
  });

  test('edited here keeps every field that Kwit has no box for', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, anyParty, (base, theirs, party) => {
        const compared = compareContractors({ base, mine: applyParty(base, party), theirs });
        const shown = new Set([
          'name',
          'nip',
          'street',
          'postalCode',
          'city',
          'countryCode',
          'email',
          'phone',
          'isPerson',
        ]);
        for (const { field, verdict } of compared) {
          if (!shown.has(field)) expect(['unchanged', 'theirs']).toContain(verdict);
        }
      }),
      check,
    );
  });

  test('compares its fields as an equivalence', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, anyRecord, (a, b, c) => {
        for (const field of CONTRACTOR_FIELDS) {
          expect(isSameContractorField(field, a[field], a[field])).toBe(true);
          expect(isSameContractorField(field, a[field], b[field])).toBe(
            isSameContractorField(field, b[field], a[field]),
          );
          if (
            isSameContractorField(field, a[field], b[field]) &&
            isSameContractorField(field, b[field], c[field])
          ) {
            expect(isSameContractorField(field, a[field], c[field])).toBe(true);
          }
        }
      }),
      check,
    );
  });
});

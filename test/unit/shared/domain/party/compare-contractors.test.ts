import { describe, expect, it } from 'vitest';
import { compareContractors } from '../../../../../shared/domain/party/compare-contractors';
import { applyParty, takeRecord } from '../../../../../shared/domain/party/contractor-party';
import type { ContractorRecord } from '../../../../../shared/domain/party/contractor-record';
import { mergeThreeWays } from '../../../../../shared/domain/party/three-way';
import { aContractorRecord } from '../../../../builders/a-contractor-record';
import { aPartyForm } from '../../../../builders/a-party-form';

const base = aContractorRecord({
  phone: '71 123 45 67',
  email: 'biuro@zolw.test',
  notes: 'płaci w terminie',
});

function differences(mine: Partial<ContractorRecord>, theirs: Partial<ContractorRecord>) {
  return compareContractors({ base, mine: { ...base, ...mine }, theirs: { ...base, ...theirs } }).flatMap(
    ({ field, verdict }) => (verdict === 'unchanged' ? [] : [`${field}: ${verdict}`]),
  );
}

describe('contractors here and at iFirma', () => {
  it('with different fields changed on both sides are merged to both changes (product N-05)', () => {
    const theirs = { ...base, email: 'nowy@zolw.test', bankAccount: '61109010140000071219812874' };
    const compared = compareContractors({ base, mine: { ...base, phone: '71 999 99 99' }, theirs });
    expect(mergeThreeWays(compared, {})).toMatchObject({
      ok: true,
      value: {
        phone: '71 999 99 99',
        email: 'nowy@zolw.test',
        bankAccount: '61109010140000071219812874',
        notes: 'płaci w terminie',
      },
    });
  });

  it('with one field changed to two values wait for a choice', () => {
    const compared = compareContractors({
      base,
      mine: { ...base, phone: '1' },
      theirs: { ...base, phone: '2' },
    });
    expect(mergeThreeWays(compared, {})).toEqual({ ok: false, error: ['phone'] });
    expect(mergeThreeWays(compared, { phone: 'mine' })).toMatchObject({ value: { phone: '1' } });
    expect(mergeThreeWays(compared, { phone: 'theirs' })).toMatchObject({ value: { phone: '2' } });
  });

  it.each<[string, Partial<ContractorRecord>]>([
    ['a NIP with hyphens', { nip: '726-112-03-85' }],
    ['a NIP with its prefix', { nip: 'PL 7261120385' }],
    ['a postcode without its hyphen', { postalCode: '53238' }],
    ['a telephone number in one piece', { phone: '711234567' }],
    ['a flag that is not spoken of', { isPerson: null }],
    ['letters of two code points', { name: base.name.normalize('NFD') }],
  ])('do not differ by %s', (_what, spelling) => {
    expect(differences(spelling, {})).toEqual([]);
    expect(differences({}, spelling)).toEqual([]);
  });

  it('that were never seen to agree differ by whatever is not the same', () => {
    const compared = compareContractors({ base: null, mine: { ...base, city: 'Gdynia' }, theirs: base });
    expect(compared.filter(({ verdict }) => verdict === 'conflict').map(({ field }) => field)).toEqual([
      'city',
    ]);
  });
});

describe('Kwit’s form over a record', () => {
  it('changes only what it shows', () => {
    const record = aContractorRecord({ notes: 'vip', bankName: 'BNP', invoiceEmail: 'fv@zolw.test' });
    expect(applyParty(record, aPartyForm())).toEqual({
      ...record,
      name: 'Żółw i Synowie sp. z o.o.',
      street: 'ul. Świętej Anny 5',
      postalCode: '31-008',
      city: 'Kraków',
      email: 'biuro@example.com',
      phone: '12 345 67 89',
    });
  });

  it('leaves the mark of a sole trader alone, and sets it when a firm becomes a person', () => {
    const soleTrader = aContractorRecord({ isPerson: true });
    expect(applyParty(soleTrader, aPartyForm()).isPerson).toBe(true);
    expect(takeRecord(aPartyForm(), soleTrader).kind).toBe('firm');
    expect(applyParty(aContractorRecord(), aPartyForm({ kind: 'person' }))).toMatchObject({
      isPerson: true,
      nip: '',
    });
  });

  it('keeps its own country and contractor when a record is taken over', () => {
    const form = aPartyForm({ contractorId: 'c'.repeat(22), countryCode: 'PL' });
    expect(takeRecord(form, aContractorRecord({ countryCode: '', phone: '' }))).toMatchObject({
      contractorId: 'c'.repeat(22),
      countryCode: 'PL',
      phone: '',
    });
  });
});

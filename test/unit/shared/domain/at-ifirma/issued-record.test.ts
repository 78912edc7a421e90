import { describe, expect, it } from 'vitest';
import {
  agreedAtFirst,
  changedAtIfirma,
  issuedHere,
  issuedThere,
  laterKnown,
  type IssuedRecord,
} from '../../../../../shared/domain/at-ifirma/issued-record';
import { minor } from '../../../../../shared/domain/money/money';
import { summariseDocument } from '../../../../../shared/domain/document/summarise-document';
import { aCompanyProfile } from '../../../../builders/a-company-profile';
import { anInvoiceForm } from '../../../../builders/an-invoice-form';

const form = anInvoiceForm();
const facts = summariseDocument({ kind: 'invoice', form }, aCompanyProfile());
const here = issuedHere(form, facts, aCompanyProfile());
const listed = {
  ...{ partyName: facts.partyName, partyNip: facts.partyNip, dueOn: facts.dueOn },
  ...{ issuedOn: facts.issuedOn ?? '', grossMinor: minor(facts.grossMinor ?? 0) },
};
const changed = (change: Partial<typeof listed>, agreed: IssuedRecord = here) =>
  changedAtIfirma({ base: agreed, mine: here, theirs: issuedThere({ ...listed, ...change }, null) }).map(
    ({ field, verdict }) => `${field}: ${verdict}`,
  );

describe('what is no change', () => {
  it.each([
    ['the same', {}],
    ['a tax number in another spelling', { partyNip: ` pl ${facts.partyNip.replace(/^(\d{3})/u, '$1-')}` }],
    ['a new name of the same tax number', { partyName: 'Po zmianie nazwy SA' }],
    ['a day of payment that the list leaves out', { dueOn: null }],
  ])('%s', (_what, change) => {
    expect(changed(change)).toEqual([]);
  });

  it('a legal form written otherwise, where there is no tax number', () => {
    const person = { party: 'Zielony Młyn sp. z o.o.' };
    const there = issuedThere({ ...listed, partyName: 'ZIELONY MŁYN Spółka z o.o.', partyNip: '' }, null);
    expect(
      changedAtIfirma({ base: { ...here, ...person }, mine: { ...here, ...person }, theirs: there }),
    ).toEqual([]);
  });
});

it('another buyer, day or total is a change, and against an answer a conflict', () => {
  const others = { partyNip: '5252344078', issuedOn: '2026-01-02', grossMinor: minor(1) };
  expect(changed(others)).toEqual(['party: theirs', 'issuedOn: theirs', 'gross: theirs']);
  const answered = { ...here, dueOn: '2026-12-24' };
  expect(changed({ dueOn: '2026-12-31' }, answered)).toEqual(['dueOn: conflict']);
  expect(changed({ dueOn: '2026-12-24' }, answered)).toEqual([]);
});

it('a total that iFirma counted otherwise from the beginning is agreed, and lines as it made them', () => {
  const [line] = form.lines;
  const untold = { unit: '', discountPercent: '', discountedPrice: '', exemptionBasis: '' };
  const lines = [{ name: line?.name ?? '', quantity: '1.0', unitPrice: '7.50', vatRate: '0.08', ...untold }];
  const agreed = agreedAtFirst(here, { grossMinor: minor(777), lines });
  expect(changed({ grossMinor: minor(777) }, agreed)).toEqual([]);
  expect(changed({ grossMinor: minor(778) }, agreed)).toEqual(['gross: conflict']);
  expect(agreed.lines).toBe(`${line?.name ?? ''}: 1 × 7,5, 8%`);
});

it('what a later reading leaves out stays as it was known', () => {
  const later = issuedThere({ ...listed, dueOn: null, issuedOn: '2026-01-02' }, null);
  expect(laterKnown(here, later)).toEqual({ ...here, issuedOn: '2026-01-02' });
});

import { expect, test } from 'vitest';
import { copySale } from '../../../../../shared/domain/invoice/copy-sale';
import type { DocumentAtIfirma } from '../../../../../shared/domain/at-ifirma/document-at-ifirma';
import { aCompanyProfile, anExemptCompanyProfile } from '../../../../builders/a-company-profile';
import { sequenceIds } from '../../../../fakes/sequence-ids';

const LINE = {
  name: 'Programowanie',
  quantity: '12',
  unitPrice: '180.00',
  vatRate: '0.23',
  unit: 'godz.',
  discountPercent: '',
  discountedPrice: '',
  exemptionBasis: '',
};
const DOCUMENT: DocumentAtIfirma = {
  ifirmaId: '1',
  number: '1/10/2026',
  issuedOn: '2026-10-05',
  soldOn: '2026-10-05',
  dueOn: null,
  partyName: 'Żółw i Synowie',
  partyNip: '8981647572',
  contractorIdentifier: '',
  partyAddress: null,
  currency: 'PLN',
  paidMinor: null,
  priceBasis: 'net',
  lines: [LINE, { ...LINE, vatRate: '', exemptionBasis: 'Art. 43 ust. 1 pkt 29' }],
  notes: '',
  ksef: { state: 'unknown' },
};

test.each([
  ['a payer keeps the rates of the document', aCompanyProfile(), ['23', 'zw'], ''],
  ['an exempt seller has zw alone', anExemptCompanyProfile(), ['zw', 'zw'], 'Art. 113 ust. 1'],
] as const)('the copy of an old sale: %s', (_, company, rates, firstBasis) => {
  const { lines } = copySale(DOCUMENT, company, '2026-11-23', sequenceIds());
  expect(lines.map(({ vatRate }) => vatRate)).toEqual(rates);
  expect(lines.map(({ exemptionBasis }) => exemptionBasis)).toEqual([firstBasis, 'Art. 43 ust. 1 pkt 29']);
});

import { describe, expect, it } from 'vitest';
import { IFIRMA_DIALECT, type IfirmaDialect } from '../../../../electron/ifirma/dialect';
import { SALES_DIALECT } from '../../../../electron/ifirma/dialect/sales-dialect';
import { createSalesWrites } from '../../../../electron/ifirma/sales-writes';
import { aCorrection } from '../../../builders/a-correction';
import { aSalesDocument, ISSUED_KINDS } from '../../../builders/a-sales-document';
import { anAdditionalParty } from '../../../builders/an-additional-party';
import { changeLines } from './resources/wire-body';

const invoice = aSalesDocument('domestic');
const currency = aSalesDocument('currency');
const decisive = [
  ...ISSUED_KINDS.map((kind) => aSalesDocument(kind)),
  { ...invoice, sellerVatStatus: 'exempt' as const },
  { ...invoice, lines: changeLines(invoice, { vatRate: 'zw', exemptionBasis: 'Art. 43' } as const) },
  { ...invoice, lines: changeLines(invoice, { gtu: '12' } as const) },
  { ...invoice, furtherNotes: [{ kind: 'contract_number', text: 'U/7', dayOn: null } as const] },
  { ...invoice, additionalParties: [anAdditionalParty({ role: 'recipient' })] },
  { ...currency, language: 'pl' as const },
  { ...currency, lines: changeLines(currency, { foreignName: null }) },
  { ...invoice, lines: changeLines(invoice, { unitPrice: '1.0005' }) },
];

/** All bodies; a document that is refused stands for itself. */
function writeAll(dialect: IfirmaDialect): readonly string[] {
  const writes = createSalesWrites({ dialect });
  const attempts = [
    ...decisive.map((document) => () => writes.prepareDocument(document)),
    () => writes.prepareCorrection('77', aCorrection()),
  ];
  return attempts.map((prepare) => {
    try {
      return new TextDecoder().decode(prepare().body);
    } catch {
      return 'refused';
    }
  });
}

const alternatives = Object.entries(SALES_DIALECT).flatMap(([key, { value, alternatives: all }]) =>
  all.filter((other) => other !== value).map((other) => [key, other] as const),
);

describe('each point of the dialect about sales', () => {
  it.each(alternatives)('%s: %s changes what is sent', (key, value) => {
    const expected = writeAll(IFIRMA_DIALECT);
    const entry = { ...SALES_DIALECT[key as keyof typeof SALES_DIALECT], value };
    const written = writeAll({ ...IFIRMA_DIALECT, [key]: entry });
    expect(written).not.toEqual(expected);
  });
});

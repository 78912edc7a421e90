import type { FieldProblem } from '../../field-problem';
import { err, ok, type Result } from '../../result';
import type { CompanyProfile } from '../company/company';
import { createFormReader, type FieldRefusal } from '../document/form-reader';
import type { InvoiceLine } from './invoice';
import type { InvoiceLineForm } from './invoice-form';
import { readLineNumbers } from './invoice-line-numbers';
import type { RyczaltRate } from '../tax/ryczalt-rate';
import { readText } from '../document/text-limits';

/** Checks one filled line against the limits of iFirma (ifirma-api 7.3 and 7.8). Paths are field names of the line. */
export function parseInvoiceLine(
  line: InvoiceLineForm,
  company: CompanyProfile,
): Result<InvoiceLine, FieldProblem[]> {
  const reader = createFormReader();
  const name = reader.read('name', readText(line.name, { max: 300 }));
  const unit = reader.read('unit', readText(line.unit, { max: 10 }));
  const numbers = readLineNumbers(line);
  if (!numbers.ok) for (const { path, ...refusal } of numbers.error) reader.refuse(path, refusal);
  if (company.vatStatus === 'exempt' && line.vatRate !== 'zw') {
    reader.refuse('vatRate', { code: 'vat_not_allowed_for_exempt_seller' });
  }
  const exemptionBasis = reader.read('exemptionBasis', readExemptionBasis(line, company));
  const ryczaltRate = reader.read('ryczaltRate', readRyczaltRate(line, company));

  const problems = reader.problems();
  if (problems.length > 0 || name === null || unit === null || !numbers.ok) return err([...problems]);
  return ok({ name, unit, ...numbers.value, vatRate: line.vatRate, exemptionBasis, ryczaltRate });
}

/** A zw line names the law that exempts it; an exempt seller's own basis stands in for an empty one. */
function readExemptionBasis(
  line: InvoiceLineForm,
  company: CompanyProfile,
): Result<string | null, FieldRefusal> {
  if (line.vatRate !== 'zw') return ok(null);
  const isInherited = company.vatStatus === 'exempt' && line.exemptionBasis.trim() === '';
  const basis = readText(isInherited ? company.exemptionBasis : line.exemptionBasis, { max: 30 });
  return !basis.ok && basis.error.code === 'required' ? err({ code: 'exemption_basis_required' }) : basis;
}

/** Never guessed (domain-rules, section 13): the line's own rate, else the company's, else a question. */
function readRyczaltRate(
  line: InvoiceLineForm,
  company: CompanyProfile,
): Result<RyczaltRate | null, FieldRefusal> {
  if (company.taxForm !== 'ryczalt') return ok(null);
  const rate = line.ryczaltRate ?? company.ryczaltRate;
  return rate === null ? err({ code: 'ryczalt_rate_required' }) : ok(rate);
}

import type { FieldProblem } from '../../field-problem';
import { err, ok, type Result } from '../../result';
import type { CompanyProfile } from '../company/company';
import type { Expense, KsefMark } from './expense';
import { effectivePartyOf, findForeign } from '../party/effective-party';
import { readExpenseAmounts, sumExpense } from './expense-amounts';
import type { ExpenseForm } from './expense-form';
import { createFormReader, type FormReader } from '../document/form-reader';
import { parseKsefNumber } from '../ksef/ksef-number';
import { parsePartyForm } from '../party/parse-party-form';
import type { Party } from '../party/party';
import { readDay, readOptionalDay } from '../days/read-day';
import { readText } from '../document/text-limits';

/**
 * Checks a typed business cost on a VAT invoice against the limits of iFirma (ifirma-api 8.2, 8.5 and 8.7). Amounts
 * are sent as typed and never recomputed (domain-rules 15.1).
 *
 * @returns the expense that goes on the wire, or every problem in the order of the form.
 */
export function parseExpenseForm(
  form: ExpenseForm,
  company: CompanyProfile,
): Result<Expense, FieldProblem[]> {
  const reader = createFormReader();
  const seller = readSeller(form, reader);
  const documentNumber = reader.read('documentNumber', readText(form.documentNumber, { max: 50 }));
  const issuedOn = reader.read('issuedOn', readDay(form.issuedOn));
  const receivedOn = reader.read('receivedOn', readOptionalDay(form.receivedOn));
  if (issuedOn !== null && receivedOn !== null && receivedOn < issuedOn) {
    reader.refuse('receivedOn', { code: 'before_issue_date', limit: issuedOn });
  }
  const dueOn = reader.read('dueOn', readOptionalDay(form.dueOn));
  const name = reader.read('name', readText(form.name, { max: 50 }));
  const amounts = readAmounts(form, reader);
  const ksefMark = readKsefMark(form, reader);

  const problems = reader.problems();
  if (
    problems.length > 0 ||
    seller === null ||
    documentNumber === null ||
    issuedOn === null ||
    name === null ||
    amounts === null ||
    ksefMark === null
  ) {
    return err([...problems]);
  }
  const saleKind = company.vatStatus === 'exempt' ? null : form.saleKind;
  const days = { issuedOn, receivedOn, dueOn };
  return ok({ kind: 'cost', seller, documentNumber, ...days, name, amounts, saleKind, ksefMark });
}

/** A supplier's VAT invoice always comes from a firm. iFirma's API takes no import of services (ifirma-api 8.1). */
function readSeller(form: ExpenseForm, reader: FormReader): Party | null {
  const typed = effectivePartyOf({ kind: 'expense', form });
  const foreign = findForeign(typed);
  if (foreign !== null) {
    reader.refuse(`seller.${foreign}`, { code: 'foreign_seller' });
    return null;
  }
  const seller = parsePartyForm(typed);
  if (seller.ok) return seller.value;
  reader.include('seller', seller.error);
  return null;
}

function readAmounts(form: ExpenseForm, reader: FormReader): Expense['amounts'] | null {
  const amounts = readExpenseAmounts(form);
  if (!amounts.ok) {
    for (const { path, ...refusal } of amounts.error) reader.refuse(path, refusal);
    return null;
  }
  if (sumExpense(amounts.value).grossMinor === 0)
    reader.refuse('amounts.23.net', { code: 'amount_required' });
  return amounts.value;
}

/** Only what the user said: no mark is ever assumed, least of all the one for a KSeF failure (T-07). */
function readKsefMark(form: ExpenseForm, reader: FormReader): KsefMark | null {
  switch (form.ksefAnswer) {
    case '':
      reader.refuse('ksefAnswer', { code: 'ksef_mark_required' });
      return null;
    case 'numbered': {
      const ksefNumber = parseKsefNumber(form.ksefNumber);
      if (ksefNumber !== null) return { kind: 'numbered', ksefNumber };
      const code = form.ksefNumber.trim() === '' ? 'required' : 'ksef_number_invalid';
      reader.refuse('ksefNumber', { code });
      return null;
    }
    case 'outside':
    case 'other':
    case 'failure':
      return { kind: form.ksefAnswer };
  }
}

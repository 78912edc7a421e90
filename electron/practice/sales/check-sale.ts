import { err, ok, type Result } from '../../../shared/result';
import { TEXTS } from '../answer-texts';
import { checkText, firstProblem } from '../checks/field-checks';
import type { ContractorRecord } from '../contractor-record';
import { resolveContractor } from '../contractors';
import { computeDocumentTotals, type DocumentTotals } from '../document-totals';
import { chooseNumber, findNewestIssueDay, toSeries } from '../numbering';
import type { PracticeState } from '../practice-state';
import type { PracticeVariant } from '../practice-variant';
import type { SalesDocument } from '../state/sales-document';
import { toMinor } from '../wire-numbers';
import { findBodyProblem } from './body-checks';
import { findDayProblem, findMonthProblem } from './day-checks';
import { findTaxProblem } from './rate-checks';
import type { SalesBody } from './sales-body';
import { rulesOf, type IssuedKind } from './sales-kinds';

/** Step 11 is answered with 201, step 12 (account settings) with 202. */
export type SaleRefusal = { readonly kod: 201 | 202; readonly text: string };

/** A document that holds, ready to be booked. */
export type CheckedSale = {
  readonly kind: IssuedKind;
  readonly body: SalesBody;
  readonly buyer: ContractorRecord;
  readonly totals: DocumentTotals;
  readonly origin: SalesDocument['origin'];
  /** The account with the buyer remembered. */
  readonly state: PracticeState;
};

/** Steps 11 and 12 of ifirma-api 15.3: the first thing that is wrong, in iFirma's words. */
export function checkSale(
  kind: IssuedKind,
  body: SalesBody,
  state: PracticeState,
  variant: PracticeVariant,
  origin: SalesDocument['origin'] = null,
): Result<CheckedSale, SaleRefusal> {
  const problem = findProblemBeforeBuyer(kind, body, state, variant);
  if (problem !== null) return refuse201(problem);
  const resolved = resolveContractor(state, body, 'JestOdbiorca');
  if (!resolved.ok) return refuse201(resolved.error);
  const { contractor: buyer } = resolved.value;
  const laterProblem =
    findBuyerProblem(kind, body, buyer) ?? findProblemAfterBuyer(kind, body, state, variant);
  if (laterProblem !== null) return refuse201(laterProblem);
  const totals = computeDocumentTotals(body.Pozycje, basisOf(kind, body), variant['document.rounding']);
  if (toMinor(body.Zaplacono ?? 0) > totals.grossMinor) return refuse201(TEXTS.paidAboveGross);
  const refusal = findSettingsRefusal(kind, body, state);
  return refusal ? err(refusal) : ok({ kind, body, buyer, totals, origin, state: resolved.value.state });
}

export function findProblemBeforeBuyer(
  kind: IssuedKind,
  body: SalesBody,
  state: PracticeState,
  variant: PracticeVariant,
): string | null {
  return (
    findBodyProblem(kind, body, variant) ??
    findDayProblem(kind, body, findNewestIssueDay(state.documents, kind))
  );
}

export function findProblemAfterBuyer(
  kind: IssuedKind,
  body: SalesBody,
  state: PracticeState,
  variant: PracticeVariant,
): string | null {
  const { accountingMonth: month, account } = state;
  return firstProblem(
    findMonthProblem(kind, body, { month, rule: variant['month.dateRule'] }),
    findTaxProblem(kind, body, {
      vatPayer: account.vatPayer,
      basisField: variant['sales.exemptBasisField'],
    }),
    findRecordProblem(kind, body, state),
    variant['document.duplicateNumer'] === 'refused' && chooseNumber(state.documents, kind, body).isTaken
      ? TEXTS.numberTaken
      : null,
  );
}

/** What the owner has to set up first. */
export function findSettingsRefusal(
  kind: IssuedKind,
  body: SalesBody,
  { settings }: PracticeState,
): SaleRefusal | null {
  const series = toSeries(body.NazwaSeriiNumeracji);
  const template = body.NazwaSzablonu ?? '';
  const text = firstProblem(
    (kind === 'oss' && !settings.oss) || (kind === 'ioss' && !settings.ioss)
      ? TEXTS.oneStopShopMissing(kind.toUpperCase())
      : null,
    series === null || settings.series.includes(series) ? null : TEXTS.seriesUnknown(series),
    template === '' || settings.templates.includes(template) ? null : TEXTS.templateUnknown(template),
  );
  return text === null ? null : { kod: 202, text };
}

export function basisOf(kind: IssuedKind, { LiczOd: basis }: Pick<SalesBody, 'LiczOd'>): 'NET' | 'BRT' {
  if (basis === 'NET' || basis === 'BRT') return basis;
  return rulesOf(kind).basis;
}

/** A service to a firm in the EU is reported under its VAT number (ifirma-api 7.12). */
function findBuyerProblem(kind: IssuedKind, body: SalesBody, buyer: ContractorRecord): string | null {
  if (kind !== 'eu_service') return null;
  return firstProblem(
    checkText('Kontrahent.PrefiksUE', body.PrefiksUEKontrahenta ?? buyer.PrefiksUE, { required: true }),
    checkText('Kontrahent.NIP', body.NIPKontrahenta ?? buyer.NIP, { required: true }),
  );
}

/** Who keeps ryczałt records has no book that `WpisDoKpir` could go into (ifirma-api 7.19). */
function findRecordProblem(kind: IssuedKind, body: SalesBody, { account }: PracticeState): string | null {
  if (kind !== 'rachunek' || body.WpisDoKpir === 'NIE') return null;
  const isInRecords = body.WpisDoEwidencji === 'TAK' || account.taxForm === 'ryczalt';
  return isInRecords ? TEXTS.fieldValueUnknown('WpisDoKpir') : null;
}

function refuse201(text: string): Result<never, SaleRefusal> {
  return err({ kod: 201, text });
}

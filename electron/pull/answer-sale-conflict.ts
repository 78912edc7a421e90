import type { AppError } from '../../shared/app-error';
import { formatDay, isCalendarDay } from '../../shared/domain/days/calendar-day';
import { laterKnown, type IssuedField } from '../../shared/domain/at-ifirma/issued-record';
import { listedTotals } from '../../shared/domain/document/listed-totals';
import { profileOf } from '../../shared/domain/company/profile-of';
import { summariseDocument } from '../../shared/domain/document/summarise-document';
import { takeIssued } from '../../shared/domain/at-ifirma/take-issued';
import type { FieldComparison } from '../../shared/domain/party/three-way';
import type { SaleConflictAnswer } from '../../shared/ipc/contracts/pull.contract';
import { err, ok, type Result } from '../../shared/result';
import type { Clock } from '../ports/clock';
import type { DocumentRecord } from '../ports/repositories/document-repository';
import type { IdGenerator } from '../ports/id-generator';
import type { Notices } from '../ports/notices';
import type { PulledSale } from '../ports/repositories/pulled-sales-repository';
import type { UnitOfWork } from '../ports/repositories/unit-of-work';
import type { SaleConflictDeps } from './list-sale-conflicts';
import { compareOwnSale } from './own-sale';

export type SaleAnswerDeps = SaleConflictDeps & {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: IdGenerator;
  readonly notices: Notices;
};

/**
 * The user's word about a change in iFirma: the document here stays as it was sent, or takes on what iFirma has, as a new
 * revision beside the one that went out. Either way both agree from now on, it stands in the history, and nothing is sent.
 */
export function answerSaleConflict(
  deps: SaleAnswerDeps,
  { documentId, comparisonId, answer }: SaleConflictAnswer,
): Result<null, AppError> {
  const { documents, pulledSales, company, unitOfWork, clock, notices } = deps;
  const answered = unitOfWork.transaction((): Result<null, AppError> => {
    const document = documents.find(documentId);
    const ifirmaId = document?.accepted?.ifirmaId ?? null;
    const sale = ifirmaId === null ? null : pulledSales.find(ifirmaId);
    const comparison = document && sale && compareOwnSale(document, sale, company.profile());
    if (document === null || sale === null || comparison === null) return err({ code: 'not_found' });
    if (comparison.comparisonId !== comparisonId) return err({ code: 'comparison_outdated' });
    const { base, mine, theirs } = comparison.records;
    pulledSales.saveAgreed(sale.listed.ifirmaId, laterKnown(base ?? mine, theirs));
    if (answer === 'take') take(deps, document, sale, comparison.changed);
    documents.appendEvent(documentId, {
      at: clock.now(),
      what: answer === 'take' ? 'taken_from_ifirma' : 'kept_as_sent',
      detail: comparison.changed.map(sayChange).join('; '),
    });
    return ok(null);
  });
  if (answered.ok) for (const area of ['documents', 'pull'] as const) notices.changed(area);
  return answered;
}

/** Runs inside a transaction. */
function take(
  { documents, company, clock, ids }: SaleAnswerDeps,
  record: DocumentRecord,
  { listed, document }: PulledSale,
  changed: readonly FieldComparison<IssuedField>[],
): void {
  const { documentId, content, revision, accepted } = record;
  if (content.kind !== 'invoice' || accepted === null) return;
  const profile = profileOf(record, company.profile());
  const fields = new Set(changed.map(({ field }) => field));
  const form = takeIssued(content.form, { listed, document }, fields, { company: profile, ids });
  const taken = { kind: 'invoice', form } as const;
  const facts = summariseDocument(taken, profile);
  const isSaved = documents.saveContent({
    ...{ documentId, baseRevision: revision, content: taken, facts, at: clock.now() },
    ...{ from: ['accepted'], to: 'accepted' },
  });
  if (!isSaved) throw new Error('document changed inside a transaction');
  documents.recordReadBack(documentId, {
    ...{ ...accepted, lines: document?.lines ?? accepted.lines },
    ...listedTotals(facts, listed.grossMinor),
  });
}

function sayChange({ base, theirs }: FieldComparison<IssuedField>): string {
  return `${sayValue(base)} → ${sayValue(theirs)}`;
}

function sayValue(value: FieldComparison['base']): string {
  if (typeof value !== 'string') return '–';
  return isCalendarDay(value) ? formatDay(value) : value.replaceAll('\n', ', ');
}

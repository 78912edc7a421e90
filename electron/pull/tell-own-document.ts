import { formatAmount } from '../../shared/domain/money/format-amount';
import { listedTotals } from '../../shared/domain/document/listed-totals';
import { ZERO, type Minor } from '../../shared/domain/money/money';
import type { SaleAtIfirma } from '../../shared/domain/at-ifirma/sale-at-ifirma';
import type { DocumentEvent } from '../../shared/ipc/contracts/documents.contract';
import type { DocumentRecord } from '../ports/repositories/document-repository';
import { learnKsef } from './learn-ksef';
import type { PullDeps } from './pull-deps';

type News = Pick<DocumentEvent, 'what' | 'detail'>;

/**
 * What iFirma's list says of a document that Kwit sent: number, total, payment and KSeF. iFirma's facts win and stand in
 * the history; the content, and whatever was typed elsewhere, stays. Runs inside a transaction, before the row is
 * stored. @returns whether there was news.
 */
export function tellOwnDocument(
  { documents }: Pick<PullDeps, 'documents'>,
  document: DocumentRecord,
  listed: SaleAtIfirma,
  at: string,
): boolean {
  const { documentId, state, accepted, facts } = document;
  // What is not accepted here is the sending engine's to settle.
  if (state !== 'accepted' || accepted === null) return false;
  const isKsefNews = learnKsef({ documents }, document, listed.ksef, at);
  const news = listNews(document, listed);
  if (news.length === 0) return isKsefNews;
  documents.recordReadBack(documentId, {
    ...{ ...accepted, number: listed.number, readAt: at },
    ...listedTotals(facts, listed.grossMinor),
  });
  for (const { what, detail } of news) documents.appendEvent(documentId, { at, what, detail });
  return true;
}

function listNews(document: DocumentRecord, listed: SaleAtIfirma): readonly News[] {
  const { accepted, facts, paidAtIfirmaMinor } = document;
  const say = (amount: Minor) => `${formatAmount(amount)} ${listed.currency}`;
  const news: News[] = [];
  const { number, grossMinor } = accepted ?? {};
  if (number != null && number !== listed.number)
    news.push({ what: 'number_changed_at_ifirma', detail: `${number} → ${listed.number}` });
  const knownGross = grossMinor ?? facts.grossMinor;
  if (knownGross !== null && knownGross !== listed.grossMinor)
    news.push({
      what: 'total_changed_at_ifirma',
      detail: `${say(knownGross)} → ${say(listed.grossMinor)}`,
    });
  const knownPaid = paidAtIfirmaMinor ?? facts.paidMinor ?? ZERO;
  if (listed.paidMinor !== null && knownPaid !== listed.paidMinor)
    news.push({ what: 'paid_at_ifirma', detail: `${say(knownPaid)} → ${say(listed.paidMinor)}` });
  return news;
}

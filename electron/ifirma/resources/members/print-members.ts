import { z } from 'zod';
import type { Invoice } from '../../../../shared/domain/invoice/invoice';
import type {
  Naming,
  RecipientSignature,
  Signatures,
} from '../../../../shared/domain/sales/document-additions';
import { text } from '../wire-limits';
import { member, sentIf } from './member';

/** ifirma-api 7.5. */
const SIGNATURE_CODES = {
  authorised_person: 'OUP',
  authorisation: 'UPO',
  no_recipient: 'BPO',
  no_signatures: 'BWO',
} as const satisfies Record<RecipientSignature, string>;

export const placeOfIssue = member(
  text(50).optional(),
  (facts: Pick<Invoice, 'placeOfIssue'>) => facts.placeOfIssue ?? undefined,
);

/** Of a series and a template: the user's own, of a length that nobody documents. */
const name = z.string().min(1).optional();
export const NAMING = {
  NazwaSeriiNumeracji: member(name, ({ series }: Pick<Naming, 'series'>) => series),
  NazwaSzablonu: member(name, ({ template }: Pick<Naming, 'template'>) => template),
};

export const recipientSignature = member(
  z.enum(SIGNATURE_CODES),
  (facts: Pick<Signatures, 'recipientSignature'>) =>
    SIGNATURE_CODES[facts.recipientSignature ?? 'no_recipient'],
);
export const recipientName = member(
  text(70).optional(),
  (facts: Pick<Signatures, 'recipientName'>) => facts.recipientName,
);
export const issuerName = member(
  text(70).optional(),
  (facts: Pick<Signatures, 'issuerName'>) => facts.issuerName,
);
export const SIGNATURES = {
  RodzajPodpisuOdbiorcy: recipientSignature,
  PodpisOdbiorcy: recipientName,
  PodpisWystawcy: issuerName,
};

export const notes = member(
  text(1000).optional(),
  (facts: Pick<Invoice, 'notes'>) => facts.notes ?? undefined,
);

/** Of GIOŚ and BDO: neither is printed. */
const notShown = member(z.literal(false), () => false as const);
export const giosNumberShown = notShown;
export const bdoNumberShown = sentIf('sales.widocznyNumerBdo', notShown);
/** Null: iFirma takes the next number of the series. A number of our own is never sent. */
export const number = sentIf(
  'sales.numerNull',
  member(z.null(), () => null),
);

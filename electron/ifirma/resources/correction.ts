import { z } from 'zod';
import type { Correction, CorrectionReason } from '../../../shared/domain/sales/correction';
import { bodyWriter } from './body-writer';
import { dueOn, issuedOn } from './members/date-members';
import { correctedLine } from './members/line-members';
import { linesOf, member, objectOf, sentIf } from './members/member';
import { bankAccount, PAYMENT_CODES } from './members/payment-members';
import {
  issuerName,
  NAMING,
  notes,
  placeOfIssue,
  recipientName,
  recipientSignature,
} from './members/print-members';
import { amountSchema } from './wire-limits';
import { toAmount } from './wire-numbers';

/** ifirma-api 7.5. */
const REASON_CODES = {
  mandatory_discount: 'OBOW_RABAT',
  goods_returned: 'ZWR_SPRZ_TOW',
  amount_returned: 'ZWR_NAB_KWOT',
  advance_returned: 'ZWR_NAB_ZAL',
  price_increase: 'PODW_CENY',
  mistakes: 'POMYLKI',
} as const satisfies Record<CorrectionReason, string>;

const flag = <K extends 'isReasonPrinted' | 'areConditionsMet'>(name: K) =>
  member(z.boolean(), (correction: Pick<Correction, K>): boolean => correction[name]);

/** POST `fakturakraj/korekta/{id}.json` (ifirma-api 7.18). What is left out stays as the corrected invoice has it. */
const body = objectOf({
  PowodKorekty: member(
    z.enum(REASON_CODES),
    ({ reason }: Pick<Correction, 'reason'>) => REASON_CODES[reason],
  ),
  PowodKorektyNaWydruku: sentIf('sales.correctionFlags', flag('isReasonPrinted')),
  SpelnionoWarunki: sentIf('sales.correctionFlags', flag('areConditionsMet')),
  DataWystawienia: issuedOn,
  MiejsceWystawienia: placeOfIssue,
  TerminPlatnosci: dueOn,
  Zaplacono: member(amountSchema.optional(), ({ paidMinor }: Pick<Correction, 'paidMinor'>) =>
    paidMinor === null ? undefined : toAmount(paidMinor),
  ),
  SposobZaplaty: member(
    z.enum(PAYMENT_CODES).optional(),
    ({ paymentMethod }: Pick<Correction, 'paymentMethod'>) =>
      paymentMethod === null ? undefined : PAYMENT_CODES[paymentMethod],
  ),
  NumerKontaBankowego: bankAccount,
  SplitPayment: member(
    z.boolean().optional(),
    ({ splitPayment }: Pick<Correction, 'splitPayment'>) => splitPayment ?? undefined,
  ),
  ...NAMING,
  RodzajPodpisuOdbiorcy: sentIf('sales.correctionFlags', recipientSignature),
  PodpisOdbiorcy: recipientName,
  PodpisWystawcy: issuerName,
  Uwagi: notes,
  Pozycje: linesOf(correctedLine),
});

export const writeCorrection = bodyWriter<Correction>(body);

import { z } from 'zod';
import type { Proforma } from '../../../shared/domain/sales/proforma';
import { bodyWriter } from './body-writer';
import { dueOn, issuedOn } from './members/date-members';
import { domesticLine } from './members/line-members';
import { linesOf, member, objectOf } from './members/member';
import { buyer } from './members/party-members';
import { bankAccount, paymentMethod, priceBasis, splitPayment } from './members/payment-members';
import { placeOfIssue } from './members/print-members';
import { NUMBERS, PAPER } from './members/sale-members';
import { text } from './wire-limits';

const TYPE_CODES = {
  sale: 'SPRZ',
  construction: 'BUD',
  advance: 'ZAL',
} as const satisfies Record<Proforma['saleType'], string>;

/** POST `fakturaproformakraj.json` (ifirma-api 7.15). */
const body = objectOf({
  LiczOd: priceBasis,
  TypFakturyKrajowej: member(
    z.enum(TYPE_CODES),
    ({ saleType }: Pick<Proforma, 'saleType'>) => TYPE_CODES[saleType],
  ),
  // Required by one client, optional in two (ifirma-api 16.1, row 20).
  NumerZamowienia: member(text(30).optional(), ({ orderNumber }: Pick<Proforma, 'orderNumber'>, dialect) =>
    dialect['sales.proformaOrderNo'].value === 'when_known' ? (orderNumber ?? undefined) : undefined,
  ),
  NumerKontaBankowego: bankAccount,
  SplitPayment: splitPayment,
  DataWystawienia: issuedOn,
  MiejsceWystawienia: placeOfIssue,
  TerminPlatnosci: dueOn,
  SposobZaplaty: paymentMethod,
  ...PAPER,
  ...NUMBERS,
  Pozycje: linesOf(domesticLine),
  Kontrahent: buyer,
});

export const writeProforma = bodyWriter<Proforma>(body);

import { z } from 'zod';
import type { GoodsExportInvoice, WdtInvoice } from '../../../shared/domain/sales/foreign-sale';
import { bodyWriter } from './body-writer';
import { furtherNotes, jpkProcedures } from './members/addition-members';
import { DUE_AFTER_SALE, INVOICE_ISSUED_IN_TIME } from './members/date-members';
import { exportLine } from './members/foreign-line-members';
import { FOREIGN_PRINT } from './members/foreign-members';
import { linesOf, member, objectOf, sentIf } from './members/member';
import { euBuyer, foreignBuyer } from './members/party-members';
import { bankAccount, paidAbroad, paidOnPaper } from './members/payment-members';
import { NUMBERS, PAPER, SALE } from './members/sale-members';

const { MiejsceWystawienia: _notListed, ...SALE_WITHOUT_PLACE } = SALE;

/** What both have (ifirma-api 7.11): they differ in the buyer only. */
const GOODS_ABROAD = {
  Zaplacono: paidAbroad,
  ZaplaconoNaDokumencie: paidOnPaper,
  // Without VAT, net and gross are one.
  LiczOd: sentIf(
    'sales.wdtLiczOd',
    member(z.literal('NET'), () => 'NET' as const),
  ),
  NumerKontaBankowego: bankAccount,
  ...SALE_WITHOUT_PLACE,
  ...FOREIGN_PRINT,
  ...PAPER,
  ...NUMBERS,
  Pozycje: linesOf(exportLine),
  ProceduryJpk: jpkProcedures,
  DodatkoweUwagi: furtherNotes,
};
const RULES = [INVOICE_ISSUED_IN_TIME, DUE_AFTER_SALE];

/** POST `fakturawdt.json`. */
export const writeWdtInvoice = bodyWriter<WdtInvoice>(
  objectOf({ ...GOODS_ABROAD, Kontrahent: euBuyer }, ...RULES),
);

/** POST `fakturaeksporttowarow.json`. */
export const writeGoodsExportInvoice = bodyWriter<GoodsExportInvoice>(
  objectOf({ ...GOODS_ABROAD, Kontrahent: foreignBuyer }, ...RULES),
);

import { z } from 'zod';
import type { CurrencyInvoice } from '../../../shared/domain/sales/foreign-sale';
import { bodyWriter } from './body-writer';
import { DUE_AFTER_SALE, INVOICE_ISSUED_IN_TIME } from './members/date-members';
import { currencyLine } from './members/foreign-line-members';
import { FOREIGN_PRINT } from './members/foreign-members';
import { linesOf, member, objectOf } from './members/member';
import { buyerWithRecipient } from './members/party-members';
import { bankAccount, paidAbroad, paidOnPaper, priceBasis, splitPayment } from './members/payment-members';
import { ADDITIONS, NUMBERS, PAPER, SALE } from './members/sale-members';

const SALE_KIND_CODES = {
  domestic: 'KRAJOWA',
  mail_order: 'WYSYLKOWA',
} as const satisfies Record<CurrencyInvoice['saleKind'], string>;

/** POST `fakturawaluta.json` (ifirma-api 7.10): a domestic invoice with its currency. */
const body = objectOf(
  {
    TypSprzedazy: member(
      z.enum(SALE_KIND_CODES),
      ({ saleKind }: Pick<CurrencyInvoice, 'saleKind'>) => SALE_KIND_CODES[saleKind],
    ),
    Zaplacono: paidAbroad,
    ZaplaconoNaDokumencie: paidOnPaper,
    LiczOd: priceBasis,
    NumerKontaBankowego: bankAccount,
    SplitPayment: splitPayment,
    ...SALE,
    ...FOREIGN_PRINT,
    ...PAPER,
    ...NUMBERS,
    Pozycje: linesOf(currencyLine),
    Kontrahent: buyerWithRecipient,
    ...ADDITIONS,
  },
  INVOICE_ISSUED_IN_TIME,
  DUE_AFTER_SALE,
);

export const writeCurrencyInvoice = bodyWriter<CurrencyInvoice>(body);

import type { MailOrderInvoice } from '../../../shared/domain/sales/domestic-sale';
import { bodyWriter } from './body-writer';
import { furtherNotes } from './members/addition-members';
import { DUE_AFTER_SALE, INVOICE_ISSUED_IN_TIME, notBeforeSale } from './members/date-members';
import { domesticLine } from './members/line-members';
import { linesOf, member, objectOf, sentIf } from './members/member';
import { buyer } from './members/party-members';
import { bankAccount, paid, paymentMethod, priceBasis, splitPayment } from './members/payment-members';
import { NUMBERS, PAPER, SALE } from './members/sale-members';
import { daySchema } from './wire-limits';

const paymentReceivedOn = member(
  daySchema.nullable(),
  (invoice: Pick<MailOrderInvoice, 'paymentReceivedOn'>) => invoice.paymentReceivedOn,
);

/** POST `fakturawysylka.json` (ifirma-api 7.9): a domestic invoice less what is listed for that one only. */
const body = objectOf(
  {
    Zaplacono: paid,
    LiczOd: priceBasis,
    NumerKontaBankowego: bankAccount,
    SplitPayment: splitPayment,
    ...SALE,
    SposobZaplaty: sentIf('sales.mailOrderDates', paymentMethod),
    DataOtrzymaniaZaplaty: sentIf('sales.mailOrderDates', paymentReceivedOn),
    ...PAPER,
    ...NUMBERS,
    Pozycje: linesOf(domesticLine),
    Kontrahent: buyer,
    DodatkoweUwagi: furtherNotes,
  },
  INVOICE_ISSUED_IN_TIME,
  DUE_AFTER_SALE,
  notBeforeSale('DataOtrzymaniaZaplaty'),
);

export const writeMailOrderInvoice = bodyWriter<MailOrderInvoice>(body);

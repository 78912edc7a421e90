import type { DomesticInvoice } from '../../../shared/domain/sales/domestic-sale';
import { bodyWriter } from './body-writer';
import { domesticNotes } from './members/addition-members';
import { DUE_AFTER_SALE, INVOICE_ISSUED_IN_TIME } from './members/date-members';
import { domesticLine } from './members/line-members';
import { linesOf, objectOf } from './members/member';
import { buyerWithRecipient } from './members/party-members';
import { bankAccount, paid, paidOnPaper, priceBasis, splitPayment } from './members/payment-members';
import { ADDITIONS, NUMBERS, PAPER, SALE } from './members/sale-members';

/** POST `fakturakraj.json` (ifirma-api 7.2), and `fakturaparagon.json`, whose body is the same (7.1, row 8). */
const body = objectOf(
  {
    Zaplacono: paid,
    ZaplaconoNaDokumencie: paidOnPaper,
    LiczOd: priceBasis,
    NumerKontaBankowego: bankAccount,
    SplitPayment: splitPayment,
    ...SALE,
    ...PAPER,
    ...NUMBERS,
    Pozycje: linesOf(domesticLine),
    Kontrahent: buyerWithRecipient,
    ...ADDITIONS,
    DodatkoweUwagi: domesticNotes,
  },
  INVOICE_ISSUED_IN_TIME,
  DUE_AFTER_SALE,
);

export const writeDomesticInvoice = bodyWriter<Omit<DomesticInvoice, 'kind'>>(body);

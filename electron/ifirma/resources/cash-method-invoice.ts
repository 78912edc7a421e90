import { z } from 'zod';
import type { CashMethodInvoice } from '../../../shared/domain/sales/domestic-sale';
import { bodyWriter } from './body-writer';
import { issuedOn, saleDateFormat, soldOn } from './members/date-members';
import { currency, exchangeRate, languageIfAny } from './members/foreign-members';
import { domesticLine } from './members/line-members';
import { linesOf, member, objectOf } from './members/member';
import { buyer } from './members/party-members';
import { paymentMethod, priceBasis } from './members/payment-members';
import { recipientSignature } from './members/print-members';

const SETTLEMENT_CODES = {
  cash_method: 'MET_KASOWA',
  consignment: 'KOMIS',
  court_proceedings: 'POST_SAD',
  exempt_services: 'USLUGI_ZW',
} as const satisfies Record<CashMethodInvoice['settlement'], string>;

/** POST `fakturametodakasowa.json` (ifirma-api 7.13). Only what that section names is sent, and lines and buyer. */
const body = objectOf({
  TypRozliczenia: member(
    z.enum(SETTLEMENT_CODES),
    ({ settlement }: Pick<CashMethodInvoice, 'settlement'>) => SETTLEMENT_CODES[settlement],
  ),
  LiczOd: priceBasis,
  DataWystawienia: issuedOn,
  DataSprzedazy: soldOn,
  FormatDatySprzedazy: saleDateFormat,
  SposobZaplaty: paymentMethod,
  RodzajPodpisuOdbiorcy: recipientSignature,
  Jezyk: languageIfAny,
  Waluta: currency,
  KursSprzedDatySprzedazy: exchangeRate,
  Pozycje: linesOf(domesticLine),
  Kontrahent: buyer,
});

export const writeCashMethodInvoice = bodyWriter<CashMethodInvoice>(body);

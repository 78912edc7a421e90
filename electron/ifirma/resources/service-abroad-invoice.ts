import { z } from 'zod';
import type { EuServiceInvoice, ServiceAbroadInvoice } from '../../../shared/domain/sales/foreign-sale';
import { bodyWriter } from './body-writer';
import { DUE_AFTER_SALE, INVOICE_ISSUED_IN_TIME } from './members/date-members';
import { serviceLine } from './members/foreign-line-members';
import { currency, language } from './members/foreign-members';
import { linesOf, member, objectOf } from './members/member';
import { euBuyer, foreignBuyer } from './members/party-members';
import { bankAccount, paidOnPaper } from './members/payment-members';
import { giosNumberShown, issuerName, NAMING, number, recipientSignature } from './members/print-members';
import { SALE } from './members/sale-members';
import { daySchema, text } from './wire-limits';

/** What both kinds of service have (ifirma-api 7.12). */
const SERVICE = {
  NazwaUslugi: member(text(300), ({ serviceName }: Pick<EuServiceInvoice, 'serviceName'>) => serviceName),
  ZaplaconoNaDokumencie: paidOnPaper,
  NumerKontaBankowego: bankAccount,
  ...SALE,
  DataObowiazkuPodatkowego: member(
    daySchema,
    ({ taxPointOn }: Pick<EuServiceInvoice, 'taxPointOn'>) => taxPointOn,
  ),
  ...NAMING,
  Jezyk: language,
  Waluta: currency,
  RodzajPodpisuOdbiorcy: recipientSignature,
  PodpisWystawcy: issuerName,
  WidocznyNumerGios: giosNumberShown,
  Numer: number,
  Pozycje: linesOf(serviceLine),
};
const RULES = [INVOICE_ISSUED_IN_TIME, DUE_AFTER_SALE];

/** POST `fakturaeksportuslug.json`. */
export const writeServiceAbroadInvoice = bodyWriter<ServiceAbroadInvoice>(
  objectOf(
    {
      UslugaSwiadczonaTrybArt28b: member(
        z.boolean(),
        (invoice: Pick<ServiceAbroadInvoice, 'isUnderArticle28b'>) => invoice.isUnderArticle28b,
      ),
      ...SERVICE,
      Kontrahent: foreignBuyer,
    },
    ...RULES,
  ),
);

/** POST `fakturaeksportuslugue.json`: art. 28b by its kind. */
export const writeEuServiceInvoice = bodyWriter<EuServiceInvoice>(
  objectOf({ ...SERVICE, Kontrahent: euBuyer }, ...RULES),
);

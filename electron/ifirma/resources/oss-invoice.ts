import { z } from 'zod';
import type { IossInvoice, OssInvoice } from '../../../shared/domain/sales/distance-sale';
import { bodyWriter } from './body-writer';
import { toWireCountry } from './country';
import { furtherNotes } from './members/addition-members';
import { destinationLine } from './members/foreign-line-members';
import { currency, exchangeRate, languageIfAny } from './members/foreign-members';
import { linesOf, member, objectOf } from './members/member';
import { buyerAbroad } from './members/party-members';
import { bankAccount, priceBasis } from './members/payment-members';
import { bdoNumberShown, number } from './members/print-members';
import { PAPER, SALE } from './members/sale-members';
import { text } from './wire-limits';

const countrySchema = z.string().regex(/^[A-Z]{2}$/u);

/** What both have (ifirma-api 7.14). Its rates are those of the destination. */
const DISTANCE_SALE = {
  LiczOd: priceBasis,
  NumerKontaBankowego: bankAccount,
  ...SALE,
  KrajDostawy: member(countrySchema, ({ deliveryCountry }: Pick<OssInvoice, 'deliveryCountry'>) =>
    toWireCountry(deliveryCountry),
  ),
  KrajWysylki: member(countrySchema.optional(), ({ dispatchCountry }: Pick<OssInvoice, 'dispatchCountry'>) =>
    dispatchCountry === null ? undefined : toWireCountry(dispatchCountry),
  ),
  Jezyk: languageIfAny,
  Waluta: currency,
  KursWalutyZDniaPoprzedzajacegoDzienWystawieniaFaktury: exchangeRate,
  ...PAPER,
  WidocznyNumerBdo: bdoNumberShown,
  Numer: number,
  Pozycje: linesOf(destinationLine),
  Kontrahent: buyerAbroad,
};

/** POST `fakturaoss.json`. */
export const writeOssInvoice = bodyWriter<OssInvoice>(
  objectOf({
    SprzedazUslug: member(z.boolean(), ({ isService }: Pick<OssInvoice, 'isService'>) => isService),
    ...DISTANCE_SALE,
    DodatkoweUwagi: furtherNotes,
  }),
);

/** POST `fakturaioss.json`. */
export const writeIossInvoice = bodyWriter<IossInvoice>(
  objectOf({
    ...DISTANCE_SALE,
    NumerZamowienia: member(
      text(50).optional(),
      ({ orderNumber }: Pick<IossInvoice, 'orderNumber'>) => orderNumber ?? undefined,
    ),
    NumerPrzesylki: member(
      text(50).optional(),
      ({ parcelNumber }: Pick<IossInvoice, 'parcelNumber'>) => parcelNumber ?? undefined,
    ),
  }),
);

import { z } from 'zod';
import { lastDayToIssueRachunek } from '../../../shared/domain/sending/issue-deadline';
import type { Rachunek } from '../../../shared/domain/sales/rachunek';
import { bodyWriter } from './body-writer';
import { DUE_AFTER_SALE, issuedInTime } from './members/date-members';
import { discount, ITEM, ryczaltRate } from './members/line-members';
import { linesOf, member, objectOf } from './members/member';
import { buyer } from './members/party-members';
import { bankAccount, paid } from './members/payment-members';
import { issuerName, NAMING, notes, number, recipientName } from './members/print-members';
import { SALE } from './members/sale-members';

type Booked = Pick<Rachunek, 'booking'>;

/** Who pays ryczałt books in the register instead, and then nothing goes into KPiR (ifirma-api 7.19). */
const BOOKING = {
  WpisDoKpir: member(z.enum(['NIE', 'TOW', 'POZ']), ({ booking }: Booked) => {
    if (booking.book !== 'kpir') return 'NIE';
    return booking.column === 'sales' ? 'TOW' : 'POZ';
  }),
  WpisDoEwidencji: member(z.enum(['TAK', 'NIE']).optional(), ({ booking }: Booked) =>
    booking.book === 'ryczalt' ? 'TAK' : undefined,
  ),
};

const rachunekLine = objectOf({ ...ITEM, Rabat: discount, StawkaRyczaltu: ryczaltRate });

/** POST `rachunekkraj.json` (ifirma-api 7.19). */
const body = objectOf(
  {
    Zaplacono: paid,
    NumerKontaBankowego: bankAccount,
    ...SALE,
    ...BOOKING,
    ...NAMING,
    PodpisOdbiorcy: recipientName,
    PodpisWystawcy: issuerName,
    Uwagi: notes,
    Numer: number,
    Pozycje: linesOf(rachunekLine),
    Kontrahent: buyer,
  },
  issuedInTime(lastDayToIssueRachunek),
  DUE_AFTER_SALE,
);

export const writeRachunek = bodyWriter<Rachunek>(body);

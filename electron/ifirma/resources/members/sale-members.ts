import { furtherNotes, jpkProcedures } from './addition-members';
import { dueOn, issuedOn, saleDateFormat, soldOn } from './date-members';
import { additionalParties } from './party-members';
import { paymentMethod } from './payment-members';
import {
  bdoNumberShown,
  giosNumberShown,
  NAMING,
  notes,
  number,
  placeOfIssue,
  SIGNATURES,
} from './print-members';

/** When it was sold and issued, and how it is paid (ifirma-api 7.2). */
export const SALE = {
  DataWystawienia: issuedOn,
  MiejsceWystawienia: placeOfIssue,
  DataSprzedazy: soldOn,
  FormatDatySprzedazy: saleDateFormat,
  TerminPlatnosci: dueOn,
  SposobZaplaty: paymentMethod,
};

/** How it looks on paper. */
export const PAPER = { ...NAMING, ...SIGNATURES, Uwagi: notes };

export const NUMBERS = {
  WidocznyNumerGios: giosNumberShown,
  WidocznyNumerBdo: bdoNumberShown,
  Numer: number,
};

/** What may follow the lines of an invoice to a buyer in Poland. */
export const ADDITIONS = {
  ProceduryJpk: jpkProcedures,
  DodatkoweUwagi: furtherNotes,
  PodmiotyDodatkowe: additionalParties,
};

import { TEXTS } from '../answer-texts';
import {
  checkAmount,
  checkDay,
  checkNotBefore,
  checkOneOf,
  checkText,
  firstProblem,
} from '../checks/field-checks';
import type { FilledExpenseBody } from './vat-expense-body';

// NIP, day, twelve and two hexadecimal digits (ifirma-api 8.7).
const KSEF_NUMBER = /^\d{10}-\d{8}-[0-9A-F]{12}-[0-9A-F]{2}$/u;

/** ifirma-api 8.2, 8.3 and 8.7, without the accounting month. Null when all hold. */
export function findVatExpenseProblem(
  body: FilledExpenseBody,
  rules: { readonly vatPayer: boolean; readonly isMarkRequired: boolean },
): string | null {
  return firstProblem(
    checkText('NumerFaktury', body.NumerFaktury, { required: true, max: 50 }),
    checkText('OznaczenieKSeF', body.OznaczenieKSeF, { required: rules.isMarkRequired }),
    checkOneOf('OznaczenieKSeF', body.OznaczenieKSeF, ['NUMER', 'OFF', 'BFK', 'DI']),
    findKsefNumberProblem(body),
    checkText('DataWystawienia', body.DataWystawienia, { required: true }),
    checkDay('DataWystawienia', body.DataWystawienia),
    checkDay('DataWplywu', body.DataWplywu),
    checkNotBefore('DataWplywu', body.DataWplywu, 'DataWystawienia', body.DataWystawienia),
    checkDay('TerminPlatnosci', body.TerminPlatnosci),
    checkText('RodzajSprzedazy', body.RodzajSprzedazy, { required: rules.vatPayer }),
    checkOneOf('RodzajSprzedazy', body.RodzajSprzedazy, ['OP', 'ZW', 'OPIZW']),
    checkText('IdentyfikatorKontrahenta', body.IdentyfikatorKontrahenta, { max: 15 }),
    checkText('PrefiksUEKontrahenta', body.PrefiksUEKontrahenta, { max: 2 }),
    checkText('NIPKontrahenta', body.NIPKontrahenta, { max: 13 }),
    checkText('NazwaWydatku', body.NazwaWydatku, { required: true, max: 50 }),
    checkAmount('KwotaNetto23', body.KwotaNetto23),
    checkAmount('KwotaNetto08', body.KwotaNetto08),
    checkAmount('KwotaNetto05', body.KwotaNetto05),
    checkAmount('KwotaNetto00', body.KwotaNetto00),
    checkAmount('KwotaNettoZw', body.KwotaNettoZw),
    checkAmount('KwotaVat23', body.KwotaVat23),
    checkAmount('KwotaVat08', body.KwotaVat08),
    checkAmount('KwotaVat05', body.KwotaVat05),
  );
}

function findKsefNumberProblem({
  OznaczenieKSeF: mark,
  NumerKSeF: number,
}: FilledExpenseBody): string | null {
  if (mark !== 'NUMER') return null;
  return (
    checkText('NumerKSeF', number, { required: true }) ??
    (KSEF_NUMBER.test(number ?? '') ? null : TEXTS.fieldValueUnknown('NumerKSeF'))
  );
}

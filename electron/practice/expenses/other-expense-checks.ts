import { TEXTS } from '../answer-texts';
import {
  checkAmount,
  checkDay,
  checkNotBefore,
  checkOneOf,
  checkPositive,
  checkText,
  firstProblem,
} from '../checks/field-checks';
import type { OtherExpenseBody } from './other-expense-body';

const DOCUMENT_KINDS = ['RACH', 'PAR', 'DOW_DOST', 'UM', 'DOW_OPL', 'NOTA_KS', 'POKW_ODB', 'BIL'];

/**
 * ifirma-api 8.4, without the accounting month; `isFull`: term and contractor have to be there. Null when all hold.
 */
export function findOtherExpenseProblem(body: OtherExpenseBody, isFull: boolean): string | null {
  return firstProblem(
    checkOneOf('RodzajDokumentu', body.RodzajDokumentu, DOCUMENT_KINDS),
    checkText('NumerDokumentu', body.NumerDokumentu, { required: true, max: 50 }),
    checkText('DataWystawienia', body.DataWystawienia, { required: true }),
    checkDay('DataWystawienia', body.DataWystawienia),
    checkDay('DataWplywu', body.DataWplywu),
    checkNotBefore('DataWplywu', body.DataWplywu, 'DataWystawienia', body.DataWystawienia),
    checkText('TerminPlatnosci', body.TerminPlatnosci, { required: isFull }),
    checkDay('TerminPlatnosci', body.TerminPlatnosci),
    checkText('NazwaWydatku', body.NazwaWydatku, { required: true, max: 50 }),
    checkPositive('Kwota', body.Kwota),
    checkAmount('Kwota', body.Kwota),
    checkText('IdentyfikatorKontrahenta', body.IdentyfikatorKontrahenta, { max: 15 }),
    checkText('PrefiksUEKontrahenta', body.PrefiksUEKontrahenta, { max: 2 }),
    checkText('NIPKontrahenta', body.NIPKontrahenta, { max: 13 }),
    isFull && !body.Kontrahent ? TEXTS.fieldRequired('Kontrahent') : null,
  );
}

import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { DriftCause } from '../domain/at-ifirma/drift-cause';
import { formatDecimal } from '../domain/money/format-amount';
import type { LineDifference } from '../domain/at-ifirma/line-difference';

/** Why iFirma's total of an invoice is not Kwit's. */
export function driftCauseText(i18n: I18n, cause: DriftCause): string {
  switch (cause) {
    case 'rounding':
      return i18n._(msg`Wszystkie pozycje są takie same, różni się tylko zaokrąglenie.`);
    case 'elsewhere':
      return i18n._(
        msg`W odczytanych pozycjach nie widać różnicy, a to więcej niż zaokrąglenie. Sprawdź tę fakturę w iFirmie.`,
      );
    default:
      return i18n._(wordsOf(cause));
  }
}

function wordsOf({ lineNumber, name, what, ours, theirs }: LineDifference): MessageDescriptor {
  switch (what) {
    case 'only_ours':
      return msg`Pozycji ${lineNumber} („${name}”) nie ma w iFirmie.`;
    case 'only_theirs':
      return msg`Pozycja ${lineNumber} („${name}”) jest tylko w iFirmie.`;
    case 'name':
      return msg`Pierwsza różnica: nazwa pozycji ${lineNumber} to w iFirmie „${theirs}”, a w Kwicie „${ours}”.`;
    case 'quantity':
      return msg`Pierwsza różnica: ilość w pozycji ${lineNumber} („${name}”) to w iFirmie ${theirs}, a w Kwicie ${ours}.`;
    case 'unitPrice':
      return msg`Pierwsza różnica: cena w pozycji ${lineNumber} („${name}”) to w iFirmie ${theirs}, a w Kwicie ${ours}.`;
    case 'discountPercent':
      return msg`Pierwsza różnica: rabat w pozycji ${lineNumber} („${name}”) to w iFirmie ${formatDecimal(theirs)}%, a w Kwicie ${formatDecimal(ours)}%.`;
    case 'discountedPrice':
      return msg`Pierwsza różnica: cena po rabacie w pozycji ${lineNumber} („${name}”) to w iFirmie ${formatDecimal(theirs)}, a w Kwicie ${formatDecimal(ours)}.`;
    case 'vatRate':
      return msg`Pierwsza różnica: stawka VAT w pozycji ${lineNumber} („${name}”) to w iFirmie ${theirs}, a w Kwicie ${ours}.`;
    case 'unit':
      return msg`Pierwsza różnica: jednostka w pozycji ${lineNumber} („${name}”) to w iFirmie „${theirs}”, a w Kwicie „${ours}”.`;
    case 'exemptionBasis':
      return msg`Pierwsza różnica: podstawa zwolnienia w pozycji ${lineNumber} („${name}”) to w iFirmie „${theirs}”, a w Kwicie „${ours}”.`;
    case 'value':
      return msg`Pierwsza różnica: wartość pozycji ${lineNumber} („${name}”) to w iFirmie ${theirs} zł, a w Kwicie ${ours} zł.`;
  }
}

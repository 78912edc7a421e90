import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { LineDifference } from '../domain/line-difference';

/** Where two versions of an invoice begin to differ. */
export function lineDifferenceText(i18n: I18n, difference: LineDifference | null): string {
  if (difference === null) return i18n._(msg`Wszystkie pozycje są takie same, różni się tylko zaokrąglenie.`);
  return i18n._(wordsOf(difference));
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
    case 'vatRate':
      return msg`Pierwsza różnica: stawka VAT w pozycji ${lineNumber} („${name}”) to w iFirmie ${theirs}, a w Kwicie ${ours}.`;
  }
}

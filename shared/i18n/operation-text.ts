import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** The request that proved or refused a key, in words; the bare name where main knows one more. */
export function operationText(i18n: I18n, operation: string): string {
  switch (operation) {
    case 'month.read':
      return i18n._(msg`odczyt miesiąca księgowego`);
    case 'limit.read':
      return i18n._(msg`odczyt limitu dokumentów`);
    case 'sales.list':
      return i18n._(msg`odczyt listy faktur`);
    case 'rachunek.listOfType':
      return i18n._(msg`odczyt listy rachunków`);
    case 'document.read':
      return i18n._(msg`odczyt faktury`);
    case 'invoice.create':
      return i18n._(msg`wystawienie faktury`);
    case 'contractor.search':
      return i18n._(msg`odczyt kontrahenta`);
    case 'expense.createCost':
      return i18n._(msg`zaksięgowanie wydatku`);
    case 'check':
      return i18n._(msg`sprawdzenie klucza`);
    default:
      return operation;
  }
}

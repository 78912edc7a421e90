import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { OperationName } from '../operation-name';

/** A request to iFirma in words: the one that proved or refused a key, or the one that a preview shows. */
export function operationText(i18n: I18n, operation: string): string {
  // Stored by a version of Kwit that knew another operation: its bare name is better than nothing.
  return isNamed(operation) ? i18n._(OPERATION_WORDS[operation]) : operation;
}

function isNamed(operation: string): operation is OperationName {
  return Object.hasOwn(OPERATION_WORDS, operation);
}

const OPERATION_WORDS: Readonly<Record<OperationName, MessageDescriptor>> = {
  'month.read': msg`odczyt miesiąca księgowego`,
  'month.step': msg`zmiana miesiąca księgowego`,
  'limit.read': msg`odczyt limitu dokumentów`,
  'dictionary.vatRates': msg`odczyt stawek VAT w kraju Unii`,

  'sales.list': msg`odczyt listy faktur`,
  'proforma.list': msg`odczyt listy faktur pro forma`,
  'document.listOfType': msg`odczyt listy dokumentów jednego rodzaju`,
  'document.read': msg`odczyt faktury`,
  'document.readXml': msg`pobranie pliku XML faktury`,
  'document.readPdf': msg`pobranie pliku PDF faktury`,
  'document.readPdfVariant': msg`pobranie odmiany pliku PDF faktury`,
  'correction.readPdf': msg`pobranie pliku PDF korekty`,
  'rachunek.listOfType': msg`odczyt listy rachunków`,
  'rachunek.read': msg`odczyt rachunku`,
  'rachunek.readXml': msg`pobranie pliku XML rachunku`,
  'rachunek.readPdf': msg`pobranie pliku PDF rachunku`,
  'rachunek.readPdfVariant': msg`pobranie odmiany pliku PDF rachunku`,

  'invoice.create': msg`wystawienie faktury`,
  'mailOrderInvoice.create': msg`wystawienie faktury za sprzedaż wysyłkową`,
  'currencyInvoice.create': msg`wystawienie faktury w walucie`,
  'wdtInvoice.create': msg`wystawienie faktury WDT`,
  'goodsExportInvoice.create': msg`wystawienie faktury za eksport towarów`,
  'serviceAbroadInvoice.create': msg`wystawienie faktury za usługę poza Unią`,
  'euServiceInvoice.create': msg`wystawienie faktury za usługę w Unii`,
  'receiptInvoice.create': msg`wystawienie faktury do paragonu`,
  'cashMethodInvoice.create': msg`wystawienie faktury z metodą kasową`,
  'ossInvoice.create': msg`wystawienie faktury OSS`,
  'iossInvoice.create': msg`wystawienie faktury IOSS`,
  'proforma.create': msg`wystawienie faktury pro forma`,
  'exportProforma.create': msg`wystawienie eksportowej faktury pro forma`,
  'proforma.toInvoice': msg`wystawienie faktury na podstawie pro formy`,
  'correction.create': msg`wystawienie korekty`,
  'rachunek.create': msg`wystawienie rachunku`,

  'expense.createGoods': msg`zaksięgowanie zakupu towaru`,
  'expense.createCost': msg`zaksięgowanie wydatku`,
  'expense.createOther': msg`zaksięgowanie wydatku bez faktury`,
  'expense.createPhone': msg`zaksięgowanie faktury za telefon lub internet`,

  'document.sendByMail': msg`wysłanie faktury do kontrahenta`,
  'rachunek.sendByMail': msg`wysłanie rachunku do kontrahenta`,
  'document.sendToKsef': msg`przekazanie faktury do KSeF`,
  'correction.sendToKsef': msg`przekazanie korekty do KSeF`,
  'payment.register': msg`zapisanie wpłaty`,

  'contractor.search': msg`odczyt kontrahenta`,
  'contractor.read': msg`odczyt danych kontrahenta`,
  'contractor.list': msg`odczyt listy kontrahentów`,
  'contractor.add': msg`dodanie kontrahenta`,
  'contractor.replace': msg`zmiana danych kontrahenta`,
  'contractor.addParty': msg`dodanie podmiotu do kontrahenta`,
};

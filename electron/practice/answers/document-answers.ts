import { listDocumentsOfType } from '../resources/list-documents-of-type';
import { listProformas, listSales } from '../resources/list-sales-documents';
import { readDocument } from '../resources/read-document';
import { readCorrectionPdf, readDocumentPdf, readDocumentPdfVariant } from '../resources/read-document-pdf';
import { readDocumentXml } from '../resources/read-document-xml';
import { registerPayment } from '../resources/register-payment';
import { sendByMail } from '../resources/send-by-mail';
import { sendCorrectionToKsef, sendToKsef } from '../resources/send-to-ksef';
import type { Answers } from './answer';

export const DOCUMENT_ANSWERS = {
  'sales.list': listSales,
  'proforma.list': listProformas,
  'document.listOfType': listDocumentsOfType,
  'document.read': readDocument,
  'document.readXml': readDocumentXml,
  'document.readPdf': readDocumentPdf,
  'document.readPdfVariant': readDocumentPdfVariant,
  'correction.readPdf': readCorrectionPdf,
  'rachunek.listOfType': listDocumentsOfType,
  'rachunek.read': readDocument,
  'rachunek.readXml': readDocumentXml,
  'rachunek.readPdf': readDocumentPdf,
  'rachunek.readPdfVariant': readDocumentPdfVariant,
  'document.sendByMail': sendByMail,
  'rachunek.sendByMail': sendByMail,
  'document.sendToKsef': sendToKsef,
  'correction.sendToKsef': sendCorrectionToKsef,
  'payment.register': registerPayment,
} satisfies Answers;

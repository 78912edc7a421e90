import type { DocumentFiles, PdfVariant } from '../ports/ifirma/document-files';
import { operationOnKind } from './operation-on-kind';
import { pathOf } from './operations';
import { withQuery } from './prepare-write';
import { pdfOrNull, xmlOrNull } from './resources/file-magic';
import type { RetryingRead } from './retrying-read';
import type { Wire } from './wire';

/** ifirma-api 9.3. */
const VARIANT_WORDS = {
  original: 'oryg',
  copy: 'kopia',
  original_and_copy: 'orygkopia',
  duplicate: 'dup',
  single: 'single',
} as const satisfies Record<Exclude<PdfVariant, 'plain'>, string>;

/** Sales documents as files. An envelope in place of a file is a refusal, or nothing that can be read. */
export function createDocumentFiles({ read, dialect }: Wire): DocumentFiles {
  type FileOperation = Pick<Parameters<RetryingRead>[0], 'operation' | 'path'>;
  const readPdf = (request: FileOperation) =>
    read<Uint8Array>({ ...request, read: noFile, readFile: pdfOrNull });

  return {
    readPdf: (kind, ifirmaId, variant) => {
      const plain = operationOnKind('readPdf', kind, { ifirmaId }, dialect);
      if (variant === 'plain') return readPdf(plain);
      const word = VARIANT_WORDS[variant];
      return dialect['pdf.variantStyle'].value === 'query'
        ? readPdf({ ...plain, path: withQuery(plain.path, { typ: word }) })
        : readPdf(operationOnKind('readPdfVariant', kind, { ifirmaId, variant: word }, dialect));
    },
    readCorrectionPdf: (ifirmaId) =>
      readPdf({ operation: 'correction.readPdf', path: pathOf('correction.readPdf', { ifirmaId }) }),
    readXml: (kind, ifirmaId) =>
      read<Uint8Array>({
        ...operationOnKind('readXml', kind, { ifirmaId }, dialect),
        read: noFile,
        readFile: xmlOrNull,
      }),
  };
}

/** Even one with `Kod` 0: it is not the file that was asked for. */
function noFile(): null {
  return null;
}

import type { AppError } from '../../../shared/app-error';
import type { Result } from '../../../shared/result';
import type { ReadableKind } from './sales-reading';

/** `plain`: as iFirma prints it without being told. */
export type PdfVariant = 'plain' | 'original' | 'copy' | 'original_and_copy' | 'duplicate' | 'single';

/** Documents as files. The bytes are those of iFirma; what is no such file is an error, whatever its status said. */
export interface DocumentFiles {
  readPdf(kind: ReadableKind, ifirmaId: string, variant: PdfVariant): Promise<Result<Uint8Array, AppError>>;
  readCorrectionPdf(ifirmaId: string): Promise<Result<Uint8Array, AppError>>;
  /** iFirma's own layout, which nobody documents. */
  readXml(kind: ReadableKind, ifirmaId: string): Promise<Result<Uint8Array, AppError>>;
}

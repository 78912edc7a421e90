import type { AppError } from '../../shared/app-error';
import type { Result } from '../../shared/result';

export type OfficialPdf = { readonly fetchedAt: string; readonly sizeBytes: number };

/** The PDFs that iFirma made of issued invoices, kept to be shown without a network (F-08). */
export interface OfficialPdfs {
  /** What is noted of it; the file itself may be gone all the same. */
  find(documentId: string): OfficialPdf | null;
  /** Null when there is none, or none with exactly the bytes that iFirma gave. */
  read(documentId: string): Promise<Uint8Array | null>;
  /** In place of an earlier one. */
  keep(documentId: string, bytes: Uint8Array, fetchedAt: string): Promise<Result<void, AppError>>;
}

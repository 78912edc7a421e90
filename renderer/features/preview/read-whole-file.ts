import type { AppError } from '../../../shared/app-error';
import { ok, type Result } from '../../../shared/result';
import type { Bridge } from '../../bridge/bridge';

type PreparedFile = { readonly fileId: string; readonly sizeBytes: number };

/** A file of main, piece by piece: no message is larger than a megabyte (design, section 7). */
export async function readWholeFile(
  bridge: Bridge,
  companyId: string | null,
  { fileId, sizeBytes }: PreparedFile,
): Promise<Result<{ readonly fileId: string; readonly bytes: Uint8Array }, AppError>> {
  const bytes = new Uint8Array(sizeBytes);
  let offset = 0;
  for (;;) {
    const piece = await bridge.call('documents.readPdfChunk', { fileId, offset }, companyId);
    if (!piece.ok) return piece;
    bytes.set(piece.value.bytes, offset);
    offset += piece.value.bytes.length;
    if (piece.value.isLast) return ok({ fileId, bytes });
  }
}

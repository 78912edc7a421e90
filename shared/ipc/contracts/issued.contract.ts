import { z } from 'zod';
import { companyCommand, idSchema } from '../define';

const documentRef = z.strictObject({ documentId: idSchema });

/** What is done with an invoice that iFirma has, each on the user's click. What came of it is read with the document. */
export const issuedContract = {
  /**
   * Hands it over to KSeF. What came of it is its state; an error says that nothing was sent. `isRepeat`: it may have been
   * handed over already, and the user wants it once more; `too_early` until iFirma was asked after the quiet period.
   */
  'issued.handOverToKsef': companyCommand(
    z.strictObject({ documentId: idSchema, isRepeat: z.boolean() }),
    z.null(),
  ),
  /** Asks where it stands at KSeF. */
  'issued.readKsef': companyCommand(documentRef, z.null()),
  /** Fetches iFirma's own PDF, to be shown from then on without a network. */
  'issued.fetchPdf': companyCommand(documentRef, z.null()),
} as const;

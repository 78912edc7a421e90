/**
 * What iFirma tells of a document in KSeF (ifirma-api 10.2). `refusal_suspected`: nobody documents how a refusal
 * shows, so that words of one are a reason to look, never a verdict. `unknown`: nothing is said, which is also how a
 * document looks that was never handed over.
 */
export type KsefReading =
  | { readonly state: 'accepted'; readonly ksefNumber: string | null }
  | { readonly state: 'handed_over' }
  | { readonly state: 'refusal_suspected'; readonly words: string }
  | { readonly state: 'unknown' };

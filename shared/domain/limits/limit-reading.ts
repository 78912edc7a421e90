/** What iFirma said about the document limit at an instant: granted, and used so far (ifirma-api 5.2). */
export type LimitReading = { readonly readAt: string; readonly granted: number; readonly used: number };

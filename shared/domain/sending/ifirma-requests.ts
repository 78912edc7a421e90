/** Requests that iFirma takes from all programs of a user together (ifirma-api 5.1). Kwit stays far below. */
export const IFIRMA_REQUESTS = { perMinute: 100, perDay: 15_000 } as const;

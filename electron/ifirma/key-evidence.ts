/** Codes that only a request with the right key gets (ifirma-api 4.2). */
const ACCEPTED_KODS: readonly number[] = [0, 200, 201, 202, 208];
/** Codes that judge the key, the login or the account. */
const REFUSED_KODS: readonly number[] = [400, 401, 402, 403, 499, 500];

export function isKeyAccepted(kod: number | null): boolean {
  return kod !== null && ACCEPTED_KODS.includes(kod);
}

/** True when the answer refused because of the key, the login or the account. */
export function isKeyAnswer(kod: number | null): boolean {
  return kod !== null && REFUSED_KODS.includes(kod);
}

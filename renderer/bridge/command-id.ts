const ID_BYTES = 16;

/** 128 random bits in base64url, 22 characters: one user's press is one command, however often it arrives. */
export function createCommandId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(ID_BYTES));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

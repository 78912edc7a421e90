export type Credentials = { readonly login: string; readonly signatureHex: string };

// The documented form: exactly one comma and one space, lower-case hash (ifirma-api 2.2).
const STRICT = /^IAPIS user=(?<login>[^,]+), hmac-sha1=(?<signature>[0-9a-f]{40})$/u;
const LENIENT =
  /^\s*IAPIS\s+user\s*=\s*(?<login>[^,]+?)\s*,\s*hmac-sha1\s*=\s*(?<signature>[0-9a-f]{40})\s*$/iu;

/** Reads the `Authentication` header; null when it is missing or malformed. */
export function readAuthenticationHeader(
  value: string | undefined,
  tolerance: 'strict' | 'lenient',
): Credentials | null {
  const groups = (tolerance === 'strict' ? STRICT : LENIENT).exec(value ?? '')?.groups;
  const login = groups?.['login'];
  const signature = groups?.['signature'];
  return login === undefined || signature === undefined
    ? null
    : { login, signatureHex: signature.toLowerCase() };
}

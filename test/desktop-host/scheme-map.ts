/**
 * @file Chromium cannot open `app://bundle/x` (`net::ERR_ABORTED`), so the host shows it as
 * `https://bundle.app.test/x` and translates at its edge: the program sees `app:` addresses only.
 */

/** @returns the address for Chromium; addresses of other schemes stay as they are */
export function mapToChromium(address: string): string {
  const match = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]+)(.*)$/i.exec(address);
  if (!match) return address;
  const [, scheme = '', host = '', rest = ''] = match;
  if (/^(https?|file|data|blob|about|ws|wss)$/i.test(scheme)) return address;
  return `https://${host}.${scheme.toLowerCase()}.test${rest.startsWith('/') ? rest : `/${rest}`}`;
}

/** @returns the address as the program knows it */
export function mapToProgram(address: string): string {
  const match = /^https:\/\/([^/?#:@]+)\.([a-z][a-z0-9+-]*)\.test(?=[/?#]|$)(.*)$/.exec(address);
  if (!match) return address;
  const [, host = '', scheme = '', rest = ''] = match;
  return `${scheme}://${host}${rest}`;
}

import type { IfirmaRequest } from '../ports/ifirma/ifirma-transport';

type Method = IfirmaRequest['method'];

const READS: readonly Method[] = ['GET'];

/**
 * Every host that Kwit ever asks, and how: iFirma, the exchange rates of NBP and the register of VAT payers ("biała
 * lista"). The public ones are read only, and no key or signature goes to them.
 */
const ALLOWED_HOSTS: Readonly<Record<string, readonly Method[]>> = {
  'www.ifirma.pl': ['GET', 'POST', 'PUT'],
  'api.nbp.pl': READS,
  'wl-api.mf.gov.pl': READS,
};

/** Compared as text and not parsed: `https://www.ifirma.pl@elsewhere/` does not begin with an allowed host and a slash. */
export function isAllowedRequest({ method, url }: Pick<IfirmaRequest, 'method' | 'url'>): boolean {
  return Object.entries(ALLOWED_HOSTS).some(
    ([host, methods]) => url.startsWith(`https://${host}/`) && methods.includes(method),
  );
}

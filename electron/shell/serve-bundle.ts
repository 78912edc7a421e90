import { isAppUrl } from './app-origin';
import { SECURITY_HEADERS } from './content-security';

export type BundledFile = { readonly contentType: string; readonly bytes: Uint8Array<ArrayBuffer> };
/** Keys are URL paths: `/index.html`, `/assets/index-1a2b.js`. */
export type BundleManifest = ReadonlyMap<string, BundledFile>;

/**
 * Answers a request of the page from the manifest in memory. No path is ever joined, so there is nothing to
 * traverse; an unknown name is an empty 404 (reliability-security 12). Pure: tested with real `app:` addresses.
 */
export function serveBundle(
  manifest: BundleManifest,
  request: { readonly method: string; readonly url: string },
): Response {
  const headers = new Headers(SECURITY_HEADERS);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return new Response(null, { status: 405, headers });
  if (!isAppUrl(request.url)) return new Response(null, { status: 404, headers });
  const file = manifest.get(new URL(request.url).pathname);
  if (!file) return new Response(null, { status: 404, headers });
  headers.set('Content-Type', file.contentType);
  return new Response(request.method === 'HEAD' ? null : file.bytes, { status: 200, headers });
}

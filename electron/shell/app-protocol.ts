import { protocol } from 'electron';
import { APP_SCHEME } from './app-origin';
import { type BundleManifest, serveBundle } from './serve-bundle';

/** Before `ready`. Not `bypassCSP`, not `corsEnabled`, no service workers (reliability-security 12). */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** After `ready`. */
export function handleAppScheme(manifest: BundleManifest): void {
  protocol.handle(APP_SCHEME, (request) => serveBundle(manifest, request));
}

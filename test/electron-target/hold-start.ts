import type { App } from 'electron';

/**
 * Keeps the program waiting for `ready` until the test watches its pages: what happens in the first document would
 * be missed otherwise.
 * @returns lets it go
 */
export function holdStart(app: Pick<App, 'whenReady'>): () => void {
  const started = Promise.withResolvers<void>();
  const whenReady = app.whenReady.bind(app);
  app.whenReady = () => whenReady().then(() => started.promise);
  return started.resolve;
}

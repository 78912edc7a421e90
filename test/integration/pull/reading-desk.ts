import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect } from 'vitest';
import { openPull, startServer } from './pull-rig';

type PullOptions = Parameters<typeof openPull>[2];

/**
 * For one test file: an iFirma with a year of books, as new for each test, and programs over one database. Whatever
 * a test fetched or compared, it fails when something at iFirma was written.
 */
export async function openReadingDesk() {
  const server = await startServer();
  let folder = '';
  beforeEach(() => {
    server.reset();
    folder = mkdtempSync(join(tmpdir(), 'kwit-pull-'));
  });
  afterEach(() => {
    expect(server.readLedger().filter(({ method, booking }) => method !== 'GET' || booking !== null)).toEqual(
      [],
    );
    rmSync(folder, { recursive: true, force: true });
  });
  afterAll(() => server.close());
  return {
    server,
    openPull: (options?: PullOptions) => openPull(server, join(folder, 'kwit.sqlite'), options),
  };
}

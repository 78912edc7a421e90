import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createHttpsTransport } from '../../../electron/http/https-transport';
import { createIfirmaClient } from '../../../electron/ifirma/ifirma-client';
import { OPERATIONS } from '../../../electron/ifirma/operations';
import type { OperationName } from '../../../electron/ports/ifirma/operation';
import { installNetworkGuard } from '../../desktop-host/guards/network-guard';
import { fixedClock } from '../../fakes/fixed-clock';
import { fixedContractorIdentifiers } from '../../fakes/fixed-contractor-identifiers';
import { fixedKeys } from '../../fakes/fixed-keys';
import { freeBudget } from '../../fakes/free-budget';
import { recordingLog } from '../../fakes/recording-log';
import { startIfirmaServer, type IfirmaServer } from '../../ifirma-server/ifirma-server';
import { OPERATION_CALLS } from './operation-calls/operation-calls';
import { toWireSample } from './wire-sample';

const FOLDER = join(import.meta.dirname, 'wire-samples');
// Read before a first run can write one: a sample that nobody has reviewed fails once.
const stored = readdirSync(FOLDER).filter((name) => name.endsWith('.http'));
// `Object.keys` forgets that the keys are operations.
const names = Object.keys(OPERATIONS) as OperationName[];

let server: IfirmaServer;
beforeAll(async () => {
  server = await startIfirmaServer({ seed: 'wire-samples' });
  // The client checks the certificate against what the system trusts, as it does everywhere.
  setDefaultCACertificates([readFileSync(server.caFile, 'utf8')]);
  installNetworkGuard(server.port);
});
beforeEach(() => server.reset());
afterAll(() => server.close());

function openClient() {
  return createIfirmaClient({
    transport: createHttpsTransport(),
    keys: fixedKeys({ login: server.login, keys: server.keys }),
    clock: fixedClock(),
    budget: freeBudget(),
    identifiers: fixedContractorIdentifiers(),
    log: recordingLog(),
    random: () => 0,
    sleep: () => Promise.resolve(),
  });
}

describe('every operation, over HTTPS', () => {
  it.each(names)('%s is understood on both sides and goes on the wire as reviewed', async (name) => {
    const { make, expected } = OPERATION_CALLS[name];
    expect(await make({ client: openClient(), state: server.state })).toMatchObject(expected as object);

    const ledger = server.readLedger();
    expect(ledger.map(({ signatureValid }) => signatureValid)).not.toContain(false);
    const asked = ledger.filter(({ operation }) => operation === name);
    expect(asked).not.toEqual([]);
    await expect(toWireSample(asked)).toMatchFileSnapshot(join(FOLDER, `${name}.http`));
  });

  it('has a stored sample, and no sample is left over', () => {
    expect(stored.toSorted()).toEqual(names.map((name) => `${name}.http`).toSorted());
  });
});

describe('a stored sample', () => {
  it.each(stored)('%s holds no signature', (name) => {
    const text = readFileSync(join(FOLDER, name), 'utf8');
    expect(text).not.toMatch(/\b[0-9a-f]{40}\b/iu);
    expect(text).toMatch(/hmac-sha1=\*{40}\n/u);
  });
});

import { readFileSync } from 'node:fs';
import { setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createIfirmaClient } from '../../../electron/ifirma/ifirma-client';
import { createHttpsTransport } from '../../../electron/http/https-transport';
import { anExpense } from '../../builders/an-expense';
import { anInvoice } from '../../builders/an-invoice';
import { installNetworkGuard } from '../../desktop-host/guards/network-guard';
import { fixedClock } from '../../fakes/fixed-clock';
import { fixedContractorIdentifiers } from '../../fakes/fixed-contractor-identifiers';
import { fixedKeys } from '../../fakes/fixed-keys';
import { freeBudget } from '../../fakes/free-budget';
import { recordingLog } from '../../fakes/recording-log';
import type { FaultKind } from '../../ifirma-server/faults/fault-modes';
import { startIfirmaServer, type IfirmaServer } from '../../ifirma-server/ifirma-server';

let server: IfirmaServer;
beforeAll(async () => {
  server = await startIfirmaServer();
  setDefaultCACertificates([readFileSync(server.caFile, 'utf8')]);
  installNetworkGuard(server.port);
});
beforeEach(() => server.reset());
afterAll(() => server.close());

const openApi = (writeMs = 20_000) =>
  createIfirmaClient({
    transport: createHttpsTransport(),
    keys: fixedKeys({ login: server.login, keys: server.keys }),
    clock: fixedClock(),
    budget: freeBudget(),
    identifiers: fixedContractorIdentifiers(),
    log: recordingLog(),
    random: () => 0,
    sleep: () => Promise.resolve(),
    writeMs,
  }).accounting;

describe('over real HTTPS', () => {
  it('an invoice is signed, booked once and found again', async () => {
    const api = openApi();
    const reply = await api.write(api.prepareInvoice(anInvoice()));
    expect(reply).toMatchObject({ kind: 'answered', httpStatus: 200, envelope: { kod: 0 } });
    const ifirmaId = reply.kind === 'answered' ? (reply.envelope?.identifier ?? '') : '';
    expect(await api.listSalesDocuments('2026-11-22', '2026-11-24')).toMatchObject({
      ok: true,
      value: [{ ifirmaId, grossMinor: 265680 }],
    });
    expect(await api.readInvoice(ifirmaId)).toMatchObject({ ok: true, value: { ifirmaId } });
    expect(server.readLedger().every((entry) => entry.signatureValid === true)).toBe(true);
  });

  it('every request has a connection of its own', async () => {
    const api = openApi();
    await api.readAccountingMonth();
    await api.readDocumentLimit();
    await api.write(api.prepareExpense(anExpense()));
    const connections = server.readLedger().map((entry) => entry.connectionId);
    expect(new Set(connections).size).toBe(3);
  });

  it.each(['abonent', 'faktura', 'rachunek'] as const)('the key %s is proved', async (keyName) => {
    expect(await openApi().proveKey(keyName)).toMatchObject({ ok: true });
  });

  it.each<[FaultKind, number]>([
    ['resetBeforeBody', 0],
    ['resetBeforeCommit', 0],
    ['resetAfterCommit', 1],
    ['resetAfterHeaders', 1],
    ['closedMidBody', 1],
    ['timeoutBeforeCommit', 0],
    ['timeoutAfterCommit', 1],
  ])('a write struck by %s is broken, and reached iFirma once', async (kind, booked) => {
    server.setFault({ kind, on: 'expense.createCost' });
    const api = openApi(kind.startsWith('timeout') ? 1500 : undefined);
    expect(await api.write(api.prepareExpense(anExpense()))).toMatchObject({ kind: 'broken' });
    expect(server.readLedger()).toHaveLength(1);
    expect(server.state().expenses).toHaveLength(booked);
  });

  it.each<[FaultKind, number]>([
    ['truncatedJson', 1],
    ['emptyBody', 1],
    ['http200Html', 0],
    ['http503Html', 0],
    ['http500', 0],
    ['http502Html', 0],
  ])('a write answered with %s has no envelope', async (kind, booked) => {
    server.setFault({ kind, on: 'invoice.create' });
    const api = openApi();
    const reply = await api.write(api.prepareInvoice(anInvoice()));
    expect(reply).toMatchObject({ kind: 'answered', envelope: null });
    expect(server.readLedger()).toHaveLength(1);
    expect(server.state().documents).toHaveLength(booked);
  });

  it('a read gets through after two failures', async () => {
    server.setFault({ kind: 'http502Html', on: 'month.read', times: 2 });
    expect(await openApi().readAccountingMonth()).toMatchObject({ ok: true });
    expect(server.readLedger()).toHaveLength(3);
  });
});

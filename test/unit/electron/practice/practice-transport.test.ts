import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { IfirmaRequest, TransportOutcome } from '../../../../electron/ports/ifirma/ifirma-transport';
import { DEMO_CREDENTIALS } from '../../../../electron/practice/demo-keys';
import { createPracticeTransport } from '../../../../electron/practice/practice-transport';
import type { ApiKeyName } from '../../../../shared/app-error';
import { aPracticeRequest } from '../../../builders/a-practice-request';
import { aWireInvoice } from '../../../builders/a-wire-invoice';
import { fixedClock } from '../../../fakes/fixed-clock';
import { memoryPracticeState } from '../../../fakes/memory-practice-state';

function aRequest(path: string, keyName: ApiKeyName, body?: unknown): IfirmaRequest {
  const { login, keys } = DEMO_CREDENTIALS;
  const signed = aPracticeRequest({ path, keyName, keyHex: keys[keyName], login, body });
  return {
    method: body === undefined ? 'GET' : 'POST',
    url: signed.url,
    // As the client writes them: the transport has to cope with the case.
    headers: {
      Authentication: signed.headers['authentication'] ?? '',
      'Content-type': 'application/json; charset=UTF-8',
    },
    body: body === undefined ? null : signed.body,
    deadlineMs: 300_000,
    maxResponseBytes: 1_000_000,
  };
}

const readSeller = () => ({ vatPayer: true, taxForm: 'kpir' }) as const;
const invoice = () => aRequest('fakturakraj.json', 'faktura', aWireInvoice());
const limit = () => aRequest('abonent/limit.json', 'abonent');
const month = () => aRequest('abonent/miesiacksiegowy.json', 'abonent');

const envelopeSchema = z.object({ response: z.record(z.string(), z.unknown()) });

function readResponse(outcome: TransportOutcome): Readonly<Record<string, unknown>> {
  if (outcome.kind !== 'response') throw new Error(`no response: ${outcome.kind}`);
  return envelopeSchema.parse(JSON.parse(new TextDecoder().decode(outcome.body))).response;
}

describe('the demo account’s transport', () => {
  test('answers as iFirma does', async () => {
    const transport = createPracticeTransport({
      store: memoryPracticeState(),
      clock: fixedClock(),
      readSeller,
    });
    const outcome = await transport.send(limit());
    expect(outcome).toMatchObject({ kind: 'response', httpStatus: 200, contentEncoding: '' });
    expect(readResponse(outcome)).toMatchObject({ Kod: 0, LimitPrzyznany: 1000 });
  });

  test('numbers the user’s first invoice after those of the demo account', async () => {
    const store = memoryPracticeState();
    const transport = createPracticeTransport({ store, clock: fixedClock(), readSeller });
    const november = Number(readResponse(await transport.send(limit()))['LimitWykorzystany']);
    expect(readResponse(await transport.send(invoice()))['Kod']).toBe(0);
    expect(store.stored()?.documents.at(-1)?.number).toBe(`${november + 1}/11/2026`);
  });

  test('finds what it booked after a restart', async () => {
    const store = memoryPracticeState();
    const clock = fixedClock();
    const { Identyfikator } = readResponse(
      await createPracticeTransport({ store, clock, readSeller }).send(invoice()),
    );
    const reopened = createPracticeTransport({ store, clock, readSeller });
    const path = `fakturakraj/${String(Identyfikator)}.json`;
    expect(readResponse(await reopened.send(aRequest(path, 'faktura')))['Identyfikator']).toBe(Identyfikator);
  });

  test('works off requests one after another, however they arrive', async () => {
    const store = memoryPracticeState();
    const transport = createPracticeTransport({ store, clock: fixedClock(), readSeller });
    const outcomes = await Promise.all(
      [invoice(), invoice(), invoice()].map((request) => transport.send(request)),
    );
    expect(new Set(outcomes.map((outcome) => readResponse(outcome)['Identyfikator'])).size).toBe(3);
    const numbers =
      store
        .stored()
        ?.documents.slice(-3)
        .map(({ sequence }) => sequence) ?? [];
    expect(numbers[2]).toBe((numbers[0] ?? 0) + 2);
  });

  test('a booking that could not be stored has not happened, and the client is left in doubt', async () => {
    const store = memoryPracticeState();
    const transport = createPracticeTransport({ store, clock: fixedClock(), readSeller });
    await transport.send(limit());
    const before = store.stored();
    store.fail('not_saved');
    expect(await transport.send(invoice())).toEqual({ kind: 'broken', reason: 'connection_lost' });
    store.fail(null);
    await transport.send(limit());
    expect(store.stored()?.documents).toEqual(before?.documents);
  });

  test('an account that cannot be read is unreachable and is not replaced by a new one', async () => {
    const store = memoryPracticeState();
    store.fail('damaged');
    const transport = createPracticeTransport({ store, clock: fixedClock(), readSeller });
    expect(await transport.send(limit())).toEqual({ kind: 'not_sent', reason: 'unreachable' });
    expect(store.stored()).toBeNull();
  });

  test('the accounting month follows the calendar once a month', async () => {
    const clock = fixedClock();
    const store = memoryPracticeState();
    const transport = createPracticeTransport({ store, clock, readSeller });
    await transport.send(limit());
    clock.advanceMs(8 * 86_400_000);
    expect(readResponse(await transport.send(month()))).toEqual({ MiesiacKsiegowy: 12, RokKsiegowy: 2026 });
  });

  test('is turned with the first request of Poland’s new month alone, and left as the user sets it then', async () => {
    const clock = fixedClock('2026-11-30T22:30:00.000Z');
    const transport = createPracticeTransport({ store: memoryPracticeState(), clock, readSeller });
    const readMonth = async () => readResponse(await transport.send(month()))['MiesiacKsiegowy'];
    expect(await readMonth()).toBe(11);
    // Already December in Poland, still November in UTC.
    clock.advanceMs(3_600_000);
    expect(await readMonth()).toBe(12);
    const back = { MiesiacKsiegowy: 'POPRZ', PrzeniesDaneZPoprzedniegoRoku: false };
    const step = { ...aRequest('abonent/miesiacksiegowy.json', 'abonent', back), method: 'PUT' } as const;
    expect(readResponse(await transport.send(step))).toMatchObject({ Kod: 0 });
    expect(await readMonth()).toBe(11);
  });

  test('takes what the company’s profile allows, as it stands at each request', async () => {
    let vatPayer = false;
    const transport = createPracticeTransport({
      store: memoryPracticeState(),
      clock: fixedClock(),
      readSeller: () => ({ vatPayer, taxForm: 'ryczalt' }),
    });
    expect(readResponse(await transport.send(invoice()))['Kod']).toBe(201);
    vatPayer = true;
    expect(readResponse(await transport.send(invoice()))['Kod']).toBe(0);
  });

  test('an answer above the size the client takes is broken off', async () => {
    const transport = createPracticeTransport({
      store: memoryPracticeState(),
      clock: fixedClock(),
      readSeller,
    });
    expect(await transport.send({ ...limit(), maxResponseBytes: 10 })).toEqual({
      kind: 'broken',
      reason: 'too_large',
    });
  });

  test('what its user does in the panel is stored and holds from the next request', async () => {
    const store = memoryPracticeState();
    const practice = createPracticeTransport({ store, clock: fixedClock(), readSeller });
    expect(await practice.act({ does: 'approve_request' })).toEqual({
      ok: false,
      error: 'no_request_waiting',
    });
    expect(store.stored()).toBeNull();
    const before = await practice.readAccount();
    const [generated, answer] = await Promise.all([
      practice.act({ does: 'generate_key', keyName: 'abonent' }),
      practice.send(limit()),
    ]);
    expect(readResponse(answer)['Kod']).toBe(403);
    expect(before).toMatchObject({ value: { keys: { abonent: { superseded: [] } } } });
    expect(generated).toMatchObject({
      value: { keys: { abonent: { superseded: [DEMO_CREDENTIALS.keys.abonent] } } },
    });
    expect(await practice.readAccount()).toEqual({ ok: true, value: store.stored() });
  });

  test('an action in the panel that could not be stored has not happened', async () => {
    const store = memoryPracticeState();
    const practice = createPracticeTransport({ store, clock: fixedClock(), readSeller });
    await practice.send(limit());
    store.fail('not_saved');
    expect(await practice.act({ does: 'deactivate_access' })).toEqual({ ok: false, error: 'not_saved' });
    store.fail(null);
    expect(readResponse(await practice.send(limit()))['Kod']).toBe(0);
    store.fail('damaged');
    const again = createPracticeTransport({ store, clock: fixedClock(), readSeller });
    expect(await again.readAccount()).toEqual({ ok: false, error: 'unreadable' });
    expect(await again.act({ does: 'accept_terms' })).toEqual({ ok: false, error: 'unreadable' });
  });
});

import { describe, expect, test } from 'vitest';
import { createIfirmaClient } from '../../../electron/ifirma/ifirma-client';
import { OPERATIONS } from '../../../electron/ifirma/operations';
import type { IfirmaTransport } from '../../../electron/ports/ifirma/ifirma-transport';
import { createPracticeTransport } from '../../../electron/practice/practice-transport';
import { DEMO_CREDENTIALS } from '../../../electron/practice/demo-keys';
import { fixedClock } from '../../fakes/fixed-clock';
import { fixedContractorIdentifiers } from '../../fakes/fixed-contractor-identifiers';
import { fixedKeys } from '../../fakes/fixed-keys';
import { freeBudget } from '../../fakes/free-budget';
import { memoryPracticeState } from '../../fakes/memory-practice-state';
import { recordingLog } from '../../fakes/recording-log';
import { openPracticeDesk } from '../../unit/electron/practice/practice-desk';

/** Addresses that other programs call, and that are not iFirma's (ifirma-api 14.3, 16.3). */
const WRONG = [
  // The month, set absolutely: iFirma only steps it.
  'miesiac-ksiegowy.json',
  'abonent/miesiac-ksiegowy.json',
  'abonent.json',
  'abonent/rejestracja.json',
  'wydatek.json',
  'fakturaproforma.json',
  'fakturaproforma/list.json',
  'fakturaeksport.json',
  'fakturaeksport/list.json',
  'fakturakraj2.json',
  'fakturaunijnasluga.json',
  'fakturakrajwaluta.json',
  'fakturadoparagonu.json',
  'hub/user/platform/CUSTOM/V1/orders/order',
  'fakturakraj/ksef/send/1.json.json',
];

describe.each(WRONG)('%s', (path) => {
  test.each(['GET', 'POST', 'PUT'] as const)('asked by %s is HTTP 404 at the practice iFirma', (method) => {
    const desk = openPracticeDesk();
    const ask = method === 'GET' ? { path, method } : { path, method, body: {} };
    for (const keyName of ['abonent', 'faktura', 'wydatek'] as const) {
      const { httpStatus, verdict } = desk.ask({ ...ask, keyName });
      expect([httpStatus, verdict.operation]).toEqual([404, null]);
    }
  });

  test('is asked by no operation of the client', () => {
    const paths = Object.values(OPERATIONS).map((operation) => operation.path);
    expect(paths).not.toContain(path);
  });
});

test('the client reads the accounting month at the documented address and at no other', async () => {
  const practice = createPracticeTransport({
    store: memoryPracticeState(),
    clock: fixedClock(),
    readSeller: () => ({ vatPayer: true, taxForm: 'kpir' }),
  });
  const asked: string[] = [];
  const transport: IfirmaTransport = {
    send: (request) => {
      asked.push(`${request.method} ${request.url}`);
      return practice.send(request);
    },
  };
  const { accounting: api } = createIfirmaClient({
    transport,
    keys: fixedKeys(DEMO_CREDENTIALS),
    clock: fixedClock(),
    budget: freeBudget(),
    identifiers: fixedContractorIdentifiers(),
    log: recordingLog(),
    random: () => 0,
    sleep: () => Promise.resolve(),
  });
  expect(await api.readAccountingMonth()).toEqual({ ok: true, value: { year: 2026, month: 11 } });
  expect(asked).toEqual(['GET https://www.ifirma.pl/iapi/abonent/miesiacksiegowy.json']);
});

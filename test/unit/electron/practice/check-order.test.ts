import { describe, expect, test } from 'vitest';
import { deactivateAccess } from '../../../../electron/practice/panel/deactivate-access';
import type { PracticeState } from '../../../../electron/practice/practice-state';
import { aWireInvoice } from '../../../builders/a-wire-invoice';
import { openPracticeDesk } from './practice-desk';

type Account = PracticeState['account'];
const withAccount = (account: Partial<Account>) => (state: PracticeState) => ({
  ...state,
  account: { ...state.account, ...account },
});

/** The steps of ifirma-api 15.3 in their order, each with something that fails it and nothing before it. */
const STEPS = [
  { step: 'route', kod: null, httpStatus: 404, path: 'fakturakraj2.json' },
  { step: 'header', kod: 400, header: (value: string) => value.replace('IAPIS', 'IAPIA') },
  { step: 'login', kod: 401, header: (value: string) => value.replace('demo@', 'nobody@') },
  { step: 'key', kod: 402, change: deactivateAccess },
  { step: 'hash', kod: 403, keyHex: '0123456789ABCDEF' },
  { step: 'terms', kod: 499, change: withAccount({ termsAccepted: false }) },
  { step: 'rights', kod: 500, change: withAccount({ superKonto: false }) },
  {
    step: 'requests',
    kod: 202,
    text: 'Przekroczono dopuszczalną liczbę zapytań.',
    change: (state: PracticeState) => ({ ...state, requests: { ...state.requests, perMinute: 0 } }),
  },
  { step: 'content type', kod: 102, contentType: 'text/plain' },
  { step: 'encoding', kod: 101, bytes: (body: Uint8Array) => Uint8Array.from([0xff, ...body]) },
  { step: 'mapping', kod: 200, body: { WidocznyNumerGios: undefined } },
  { step: 'validation', kod: 201, body: { SposobZaplaty: 'XYZ' } },
  {
    step: 'document limit',
    kod: 202,
    text: 'Wykorzystano dostępną liczbę dokumentów.',
    change: (state: PracticeState) => ({
      ...state,
      documentLimit: { granted: 1, usedOn: { '2026-11-23': 1 } },
    }),
  },
] as const;

type Step = {
  readonly step: string;
  readonly kod: number | null;
  readonly httpStatus?: number;
  readonly text?: string;
  readonly path?: string;
  readonly header?: (value: string) => string;
  readonly keyHex?: string;
  readonly contentType?: string;
  readonly bytes?: (body: Uint8Array) => Uint8Array;
  readonly body?: object;
  readonly change?: (state: PracticeState) => PracticeState;
};

/** Asks for an invoice with every one of these steps failing at once. */
function askWith(failing: readonly Step[]) {
  const desk = openPracticeDesk();
  const json = failing.reduce<object>((whole, step) => ({ ...whole, ...step.body }), aWireInvoice());
  const bytes = failing.reduce<Uint8Array>(
    (body, step) => step.bytes?.(body) ?? body,
    Buffer.from(JSON.stringify(json)),
  );
  const keyHex = failing.find((step) => step.keyHex)?.keyHex;
  const request = desk.sign({
    path: failing.find((step) => step.path)?.path ?? 'fakturakraj.json',
    method: 'POST',
    body: bytes,
    ...(keyHex === undefined ? {} : { keyHex }),
  });
  for (const { change } of failing) if (change) desk.change(change);
  return desk.send({
    ...request,
    headers: {
      authentication: failing.reduce(
        (value, step) => step.header?.(value) ?? value,
        request.headers['authentication'] ?? '',
      ),
      'content-type':
        failing.find((step) => step.contentType)?.contentType ?? 'application/json; charset=UTF-8',
    },
  });
}

describe('the order of checks', () => {
  test.each(STEPS.map((step, index) => ({ ...step, index })))(
    'a request that fails $step and everything after it is refused for $step',
    ({ index, ...step }) => {
      const expected: Step = step;
      const answer = askWith(STEPS.slice(index));
      expect(answer.httpStatus).toBe(expected.httpStatus ?? 200);
      expect(answer.verdict.kod).toBe(expected.kod);
      if (expected.text !== undefined) expect(answer.response['Informacja']).toBe(expected.text);
      expect(answer.verdict.booking).toBeNull();
    },
  );

  test('a request that fails nothing is booked', () => {
    expect(askWith([]).response['Kod']).toBe(0);
  });

  test('the verdict says whether the signature was reached and whether it held', () => {
    const judge = (name: string) => askWith(STEPS.filter(({ step }) => step === name)).verdict.signatureValid;
    expect(judge('key')).toBeNull();
    expect(judge('hash')).toBe(false);
    expect(judge('mapping')).toBe(true);
  });
});

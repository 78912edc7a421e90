import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IFIRMA_DIALECT } from '../../electron/ifirma/dialect';
import { readEnvelope, toWireEnvelope } from '../../electron/ifirma/envelope';
import { JsonNumber } from '../../electron/ifirma/json-number';
import { readJson } from '../../electron/ifirma/read-json';
import { writeJson, type WireValue } from '../../electron/ifirma/write-json';
import { damage } from '../fixtures/damage';
import { proveRuns, proveSeed } from '../fixtures/prove-runs';

const ACCEPTED =
  '{"response":{"Kod":0,"Informacja":"Faktura została pomyślnie dodana.","Identyfikator":"3654778"}}';
const REFUSED =
  '{"response":{"Kod":201,"Informacja":"Data sprzedaży musi być zgodna z miesiącem i rokiem księgowym"}}';

/** An accepted write, as the sending engine judges one: integer code 0 and an identifier of digits. */
function looksAccepted(bytes: Uint8Array): boolean {
  const members = readEnvelope(bytes);
  if (members === null) return false;
  const envelope = toWireEnvelope(members, ['Identyfikator'], IFIRMA_DIALECT);
  return envelope.kod === 0 && envelope.kodIsInteger && /^\d+$/.test(envelope.identifier ?? '');
}

/** The same question, answered by other means: the plain parser, and the text itself. */
function isTrulyAccepted(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString('utf8');
  if (!Buffer.from(text, 'utf8').equals(bytes)) return false;
  const codes = text.match(/"(?:K|\\u004[bB])od"\s*:/g) ?? [];
  if (codes.length !== 1 || !/"Kod"\s*:\s*0\s*[,}]/.test(text)) return false;
  try {
    const { response } = JSON.parse(text) as { response: { Kod: unknown; Identyfikator: unknown } };
    return Object.is(response.Kod, 0) && /^\d+$/.test(String(response.Identyfikator));
  } catch {
    return false;
  }
}

describe('a reply that was damaged on the way', () => {
  it('counts as accepted only when it truly is, and then always', () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.constantFrom(ACCEPTED, REFUSED), damage, (reply, toDamaged) => {
        const bytes = toDamaged(reply);
        const isAccepted = looksAccepted(bytes);
        if (isAccepted) {
          accepted += 1;
          expect(isTrulyAccepted(bytes)).toBe(true);
        }
      }),
      { numRuns: proveRuns(10_000), seed: proveSeed() },
    );
    // Some damage is harmless, a changed letter of the text: without such cases nothing was tested.
    expect(accepted).toBeGreaterThan(50);
    expect(looksAccepted(Buffer.from(ACCEPTED))).toBe(true);
    expect(looksAccepted(Buffer.from(REFUSED))).toBe(false);
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        looksAccepted(bytes);
      }),
      { numRuns: proveRuns(5_000), seed: proveSeed() },
    );
  });
});

/** Numbers as this reader hands them out; the plain parser's own for comparison. */
function toPlain(value: unknown): unknown {
  if (value instanceof JsonNumber) return Number(value.text);
  if (Array.isArray(value)) return value.map(toPlain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, toPlain(member)]));
}

describe('JSON on the wire', () => {
  it('reads every document of moderate depth as the plain parser does', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        if (text.includes('__proto__')) return;
        expect(toPlain(readJson(Buffer.from(text)))).toEqual(JSON.parse(text));
      }),
      { numRuns: proveRuns(2_000), seed: proveSeed() },
    );
  });

  it('is read back as it was written, numbers digit by digit', () => {
    const decimal = fc
      .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.stringMatching(/^(?:\.\d{1,12})?$/))
      .map(([whole, fraction]) => new JsonNumber(`${String(whole)}${fraction}`));
    const { value } = fc.letrec<{ value: WireValue }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(null, true, false),
        fc.string({ unit: 'grapheme' }),
        decimal,
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(fc.string(), tie('value'), { maxKeys: 4, noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(value, (body) => {
        const text = writeJson(body);
        if (!text.includes('__proto__')) expect(readJson(Buffer.from(text))).toEqual(body);
      }),
      { numRuns: proveRuns(2_000), seed: proveSeed() },
    );
  });
});

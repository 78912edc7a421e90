import { describe, expect, it } from 'vitest';
import { appErrorSchema, type AppError, type AppErrorCode } from '../../../../shared/app-error';
import { FIELD_PROBLEM_CODES } from '../../../../shared/field-problem';
import { describeAppError } from '../../../../shared/i18n/app-error-text';
import { createI18n, LANGUAGES } from '../../../../shared/i18n/create-i18n';
import { fieldProblemText } from '../../../../shared/i18n/field-problem-text';
import { planBlockText } from '../../../../shared/i18n/plan-block-text';
import { planBlockSchema } from '../../../../shared/ipc/contracts/sync.contract';

/** One error of each code, with every detail that any of them carries. */
function anErrorOf(code: AppErrorCode): AppError {
  const details = {
    fields: [{ path: 'lines.0.name', code: 'required' }],
    state: 'sending',
    documentId: 'DocumentDocumentDocumA',
    incidentId: 'a1b2',
    httpStatus: 503,
    serverText: 'Tekst z serwera',
    keyName: 'faktura',
    kod: 201,
    availableAt: '2026-11-23T10:00:00.000Z',
    found: 7,
    supported: 3,
    from: 5,
    to: 6,
    expectedMonth: '2026-11',
    foundMonth: '2026-10',
    service: 'nbp',
    why: 'trouble',
    currency: 'EUR',
    tableOn: '2026-11-20',
    processId: 1234,
    since: '2026-11-23T08:12:00.000Z',
    today: '2026-11-23',
  };
  const shape = appErrorSchema.options.find((option) => option.shape.code.value === code)?.shape ?? {};
  return appErrorSchema.parse(
    Object.fromEntries(Object.entries({ ...details, code }).filter(([name]) => name in shape)),
  );
}

describe('a look-up without network', () => {
  it('offers typing by hand where there is a field to type in, and the rates at hand where there is none', () => {
    const remedyOf = (service: 'nbp' | 'vat_register', code: 'lookup_offline' | 'lookup_failed') =>
      describeAppError(i18n, appErrorSchema.parse({ ...anErrorOf(code), service })).remedy;
    for (const code of ['lookup_offline', 'lookup_failed'] as const) {
      expect(remedyOf('vat_register', code)).toContain('ręcznie');
      expect(remedyOf('nbp', code)).not.toContain('ręcznie');
      expect(remedyOf('nbp', code)).toMatch(/pobrane wcześniej/u);
    }
  });
});

const CODES = appErrorSchema.options.map((option) => option.shape.code.value);
const i18n = createI18n('pl');

describe.each(CODES)('the failure %s', (code) => {
  const text = describeAppError(i18n, anErrorOf(code));

  it('says what happened, why and what to do', () => {
    for (const sentence of [text.title, text.cause, text.remedy]) expect(sentence.length).toBeGreaterThan(5);
    expect(text.title).not.toMatch(/[.!]$/u);
    expect(text.cause).toMatch(/[.)]$/u);
    expect(text.remedy).toMatch(/\.$/u);
  });

  it('is said calmly, in Polish typography', () => {
    const all = [text.title, text.cause, text.remedy].join(' ');
    expect(all).not.toMatch(/!|błąd krytyczny|"|'|\.\.\.| - /iu);
    expect(all).not.toMatch(/[{}]|undefined|null/u);
  });

  it('keeps the words of iFirma apart, for the details', () => {
    const error = anErrorOf(code);
    expect(text.serverText).toBe('serverText' in error ? 'Tekst z serwera' : null);
    expect([text.title, text.cause, text.remedy].join(' ')).not.toContain('Tekst z serwera');
  });
});

it('the three refusals of a key are three different sentences with different ways out', () => {
  const said = (['key_not_generated', 'key_refused', 'terms_not_accepted'] as const).map((code) =>
    describeAppError(i18n, anErrorOf(code)),
  );
  expect(new Set(said.map((text) => text.cause)).size).toBe(3);
  expect(new Set(said.map((text) => text.remedy)).size).toBe(3);
});

it('a look-up that failed names its service and why', () => {
  const say = (service: 'nbp' | 'vat_register', why: 'timed_out' | 'unreadable') =>
    describeAppError(i18n, { code: 'lookup_failed', service, why });
  expect(say('nbp', 'timed_out').title).toContain('NBP');
  expect(say('vat_register', 'timed_out').title).toContain('wykazie podatników VAT');
  expect(say('nbp', 'timed_out').cause).not.toBe(say('nbp', 'unreadable').cause);
});

it('a rate that is not there is named by currency and day', () => {
  for (const code of ['rate_not_found', 'rate_not_published'] as const) {
    const { cause } = describeAppError(i18n, { code, currency: 'EUR', tableOn: '2026-11-20' });
    expect(cause).toContain('EUR');
    expect(cause).toContain('20.11.2026');
  }
});

it.each(FIELD_PROBLEM_CODES)('the field problem %s is one sentence, with and without its limit', (code) => {
  for (const problem of [
    { path: 'name', code },
    { path: 'name', code, limit: '150' },
  ]) {
    expect(fieldProblemText(i18n, problem)).toMatch(/^[^{}]+\.$/u);
  }
});

it('the limit stands in the sentence, a day as Poles write it', () => {
  expect(fieldProblemText(i18n, { path: 'name', code: 'too_long', limit: '150' })).toContain('150');
  expect(fieldProblemText(i18n, { path: 'dueOn', code: 'before_issue_date', limit: '2026-11-23' })).toContain(
    '23.11.2026',
  );
});

it.each(planBlockSchema.options)('a document held back by %s has a reason and a way out', (block) => {
  const { reason, remedy } = planBlockText(i18n, { block, detail: '2026-11', problem: null });
  expect(reason).toMatch(/\.$/u);
  expect(remedy).toMatch(/\.$/u);
});

it('a document that does not pass any more says its first problem, by line and field', () => {
  const problem = { path: 'lines.1.vatRate', code: 'vat_not_allowed_for_exempt_seller' } as const;
  const { reason, remedy } = planBlockText(i18n, { block: 'no_longer_valid', detail: null, problem });
  expect(reason).toMatch(/Pozycja 2, VAT: Firma zwolniona z\sVAT wybiera tu stawkę „zw”\.$/u);
  expect(remedy).toMatch(/„Cofnij z\skolejki”/u);
});

it('a discount is asked for as it is taken: less than the whole price', () => {
  const sentence = fieldProblemText(i18n, { path: 'discountPercent', code: 'discount_out_of_range' });
  expect(sentence).toContain('mniejszy niż 100%');
});

it('what was not stored is not called stored', () => {
  const { remedy } = describeAppError(i18n, anErrorOf('invalid_input'));
  expect(remedy).not.toMatch(/zapisan/u);
});

it.each(LANGUAGES)('every failure has words of its own in %s', (language) => {
  const causes = CODES.map((code) => describeAppError(createI18n(language), anErrorOf(code)).cause);
  expect(causes.filter((cause) => cause === '')).toEqual([]);
});

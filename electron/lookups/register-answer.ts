import { z } from 'zod';
import {
  type RegisterAnswer,
  type RegisteredPayer,
  registerAnswerSchema,
} from '../../shared/domain/tax/vat-register';
import { splitAddress } from '../../shared/domain/party/split-address';
import type { ReadTry } from '../../shared/retry-read';
import { failed, type PublicAnswer, unreadable } from './lookup-call';
import { readJson } from './read-json';

/** "API Wykazu podatników VAT" of the Ministry of Finance, version 1.6: free, without a key, limited a day. */
const REGISTER_URL = 'https://wl-api.mf.gov.pl/api/search/nip/';

type Question = { readonly nip: string; readonly validOn: string };

export function registerUrl({ nip, validOn }: Question): string {
  return `${REGISTER_URL}${encodeURIComponent(nip)}?date=${encodeURIComponent(validOn)}`;
}

const text = z.string().nullish();

/** What Kwit uses of an entry. There is more, also names of persons and PESEL numbers: none of that is kept. */
const subjectSchema = z.object({
  name: z.string(),
  nip: z.string(),
  statusVat: text,
  workingAddress: text,
  residenceAddress: text,
  accountNumbers: z.array(z.string()).nullish(),
  hasVirtualAccounts: z.boolean().nullish(),
});
const answerSchema = z.object({
  result: z.object({
    subject: subjectSchema.nullish(),
    requestId: z.string(),
    requestDateTime: text,
  }),
});

const STATUSES: Readonly<Record<string, RegisteredPayer['vatStatus']>> = {
  Czynny: 'active',
  Zwolniony: 'exempt',
  Niezarejestrowany: 'not_registered',
};

const refusalMembers = z.object({ code: z.string(), message: text });
const refusalSchema = z.union([
  refusalMembers,
  z.object({ exception: refusalMembers }).transform(({ exception }) => exception),
]);

/** The day's look-ups from this address are used up. */
const LIMIT_CODE = 'WL-191';
/** A fault of the server; the nightly change of the register has just ended, or is under way. */
const PASSING_CODES: readonly string[] = ['WL-100', 'WL-195', 'WL-196'];
const MAX_TEXT = 2000;

/** An answer of the register, an answer that it has nobody of this number, or its refusal in its own words. */
export function judgeRegisterAnswer(answer: PublicAnswer, question: Question): ReadTry<RegisterAnswer> {
  const json = readJson(answer.body);
  if (answer.httpStatus === 200) {
    const read = readAnswer(json, question);
    return read === null ? unreadable('vat_register') : { kind: 'read', value: read };
  }
  const refusal = refusalSchema.safeParse(json);
  if (!refusal.success) return unreadable('vat_register');
  const { code, message } = refusal.data;
  const service = 'vat_register';
  if (code === LIMIT_CODE) return failed({ code: 'lookup_limit_reached', service }, { mayPass: false });
  if (PASSING_CODES.includes(code)) {
    return failed({ code: 'lookup_failed', service, why: 'trouble' }, { mayPass: true });
  }
  const serverText = `${code} ${message ?? ''}`.toWellFormed().trim().slice(0, MAX_TEXT);
  return failed({ code: 'lookup_refused', service, serverText }, { mayPass: false });
}

function readAnswer(json: unknown, { nip, validOn }: Question): RegisterAnswer | null {
  const answer = answerSchema.safeParse(json);
  if (!answer.success) return null;
  const { subject, requestId, requestDateTime } = answer.data.result;
  // Somebody else's entry is no answer to this question.
  if (subject != null && subject.nip !== nip) return null;
  const read = registerAnswerSchema.safeParse({
    nip,
    validOn,
    payer: subject == null ? null : toPayer(subject),
    requestId,
    answeredAtText: requestDateTime ?? '',
  });
  return read.success ? read.data : null;
}

function toPayer(subject: z.infer<typeof subjectSchema>): RegisteredPayer {
  return {
    name: subject.name.trim(),
    vatStatus: STATUSES[subject.statusVat ?? ''] ?? null,
    // Most firms have a working address only, most persons one of the two.
    ...splitAddress(subject.workingAddress ?? subject.residenceAddress ?? ''),
    bankAccounts: subject.accountNumbers ?? [],
    hasVirtualAccounts: subject.hasVirtualAccounts ?? false,
  };
}

import { z } from 'zod';
import { TEXTS } from '../answer-texts';
import { checkText, firstProblem } from '../checks/field-checks';
import { mapBody } from '../checks/map-body';
import { answerOnly, type PracticeCall, type PracticeOutcome } from '../practice-call';
import { refuse, showPage, succeed } from '../replies';
import { answerNotFound, findAsked } from '../sales/find-document';
import { canBeMailed } from '../sales/paths-asked';
import type { SalesDocument } from '../state/sales-document';
import { replaceDocument } from '../state/replace-document';

const text = z.string().nullish();
const flag = z.boolean().nullish();

const mailBodySchema = z.strictObject({
  Tekst: text,
  Przelew: flag,
  Pobranie: flag,
  MTransfer: text,
  SkrzynkaEmail: text,
  SzablonEmail: text,
  SkrzynkaEmailOdbiorcy: text,
});
type MailBody = z.infer<typeof mailBodySchema>;

/** POST `{path}/send/{id}.json` (ifirma-api 9.5). Nothing leaves the practice account: mails are kept in its state. */
export function sendByMail(call: PracticeCall): PracticeOutcome {
  if (!canBeMailed(call)) return answerOnly(call, showPage(404, 'Nie znaleziono strony'));
  const mapped = mapBody(mailBodySchema, call);
  if (!mapped.ok) return answerOnly(call, mapped.error);
  const document = findAsked(call);
  if (!document) return answerNotFound(call);
  const ways = waysAsked(call.query);
  const to = mapped.value.SkrzynkaEmailOdbiorcy ?? document.buyer.Email;
  const problem = findProblem(mapped.value, ways, to);
  if (problem !== null) return answerOnly(call, refuse(201, problem));
  const { mailboxes } = call.state.settings;
  const mailbox = mapped.value.SkrzynkaEmail ?? mailboxes[0];
  if (ways.includes('email') && !mailboxes.some((name) => name === mailbox)) {
    return answerOnly(call, refuse(202, TEXTS.mailboxMissing));
  }
  const mails = ways.map((by) => ({
    by,
    to: by === 'email' ? to : null,
    text: mapped.value.Tekst ?? null,
    sentAt: call.request.receivedAt,
  }));
  return {
    state: replaceDocument(call.state, { ...document, mails: [...document.mails, ...mails] }),
    reply: succeed(TEXTS.mailSent),
    booking: { kind: 'mail', documentId: document.documentId },
  };
}

type Way = SalesDocument['mails'][number]['by'];

/** Without a query an e-mail is sent. */
function waysAsked(query: URLSearchParams): readonly Way[] {
  const isPost = query.get('wyslijPoczta') === 'true';
  const isEmail = query.get('wyslijEfaktura') === 'true' || !isPost;
  return [...(isEmail ? ['email' as const] : []), ...(isPost ? ['post' as const] : [])];
}

function findProblem(body: MailBody, ways: readonly Way[], to: string | null): string | null {
  return firstProblem(
    checkText('Tekst', body.Tekst, { max: 1000 }),
    checkText('SkrzynkaEmailOdbiorcy', to, { required: ways.includes('email') }),
  );
}

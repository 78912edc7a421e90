import { z } from 'zod';
import type { MailMessage, PaperOrder } from '../../ports/ifirma/document-actions';
import type { IfirmaDialect } from '../dialect';
import { toBodyBytes } from '../prepare-write';
import { text } from './wire-limits';

/** The body of POST `{path}/send/{id}.json` (ifirma-api 9.5). Names of mailboxes and templates are the account's own. */
const mailBodySchema = z.strictObject({
  Tekst: text(1000).optional(),
  Przelew: z.boolean(),
  Pobranie: z.boolean(),
  SkrzynkaEmail: text(100).optional(),
  SzablonEmail: text(100).optional(),
  SkrzynkaEmailOdbiorcy: z.email().max(100).optional(),
});
type MailBody = z.infer<typeof mailBodySchema>;

/** By e-mail is said in so many words, although it is what happens without them. */
export const BY_EMAIL = { wyslijEfaktura: 'true' } as const;
export const ON_PAPER = { wyslijPoczta: 'true' } as const;

/** @throws ZodError when the message breaks a limit that the form should have refused: a bug. */
export function writeMail(message: MailMessage, dialect: IfirmaDialect): Uint8Array {
  const isMailboxSent = dialect['email.mailbox'].value === 'when_configured';
  const body: MailBody = {
    Tekst: message.text === '' ? undefined : message.text,
    Przelew: message.withTransferForm,
    Pobranie: false,
    SkrzynkaEmail: isMailboxSent ? (message.mailbox ?? undefined) : undefined,
    SzablonEmail: message.template ?? undefined,
    SkrzynkaEmailOdbiorcy: message.recipient ?? undefined,
  };
  return toBodyBytes(mailBodySchema.parse(body));
}

export function writePaperOrder(order: PaperOrder): Uint8Array {
  const body: MailBody = { Przelew: order.withTransferForm, Pobranie: order.withCashOnDeliveryForm };
  return toBodyBytes(mailBodySchema.parse(body));
}

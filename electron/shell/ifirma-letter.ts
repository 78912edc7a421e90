import { shell } from 'electron';

/** iFirma's customer service: the only address that Kwit ever writes to. */
const IFIRMA_SERVICE = 'bok@ifirma.pl';

/**
 * Opens the user's mail program with a letter to iFirma. It is theirs to send. The address is fixed here; text cannot
 * become a header, because every character beyond letters and digits is escaped (RFC 6068).
 */
export async function openIfirmaLetter({
  subject,
  body,
}: {
  readonly subject: string;
  readonly body: string;
}): Promise<void> {
  await shell.openExternal(
    `mailto:${IFIRMA_SERVICE}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(toCrLf(body))}`,
  );
}

function toCrLf(text: string): string {
  return text.replaceAll(/\r?\n/gu, '\r\n');
}

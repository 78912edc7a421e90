import type { LedgerEntry } from '../../ifirma-server/request-ledger';

const SIGNATURE = /(hmac-sha1=)[0-9a-f]{40}(?=\r\n)/u;

/**
 * Requests as they arrived, with the signature masked: method, path and headers as they were sent, the body byte for
 * byte. Lines of the head end as in any text file here; requests of one call are parted by `###`.
 */
export function toWireSample(entries: readonly LedgerEntry[]): string {
  return entries.map(toText).join('\n###\n\n');
}

function toText({ head, body }: LedgerEntry): string {
  const masked = Buffer.from(head)
    .toString('latin1')
    .replace(SIGNATURE, `$1${'*'.repeat(40)}`);
  const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
  return `${masked.replaceAll('\r\n', '\n')}${text}${text === '' ? '' : '\n'}`;
}

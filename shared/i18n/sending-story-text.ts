import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { DocumentKind } from '../domain/document/document';
import type { SendingStory } from '../domain/sending/sending-story';

type Told = {
  readonly end: SendingStory['end'];
  readonly kind: DocumentKind;
  /** When it was sent, in words; null when that is not known. */
  readonly sent: string | null;
  /** iFirma's number of an invoice; null while it was not read, and for an expense, which keeps its supplier's. */
  readonly number: string | null;
};

/** "Wysłana dziś o 14:02, znaleziona w iFirmie jako 12/11/2026." (N-01) */
export function sendingStoryText(i18n: I18n, { end, kind, sent, number }: Told): string {
  const start = i18n._(startOf(kind, sent));
  return i18n._(msg`${start}, ${i18n._(endOf(end, kind, number))}.`);
}

function startOf(kind: DocumentKind, sent: string | null) {
  if (sent === null) return kind === 'invoice' ? msg`Wysłana` : msg`Wysłany`;
  return kind === 'invoice' ? msg`Wysłana ${sent}` : msg`Wysłany ${sent}`;
}

function endOf(end: SendingStory['end'], kind: DocumentKind, number: string | null) {
  if (end === 'open') return msg`nie wiadomo, czy iFirma przyjęła ten dokument`;
  if (kind === 'expense') {
    return end === 'told' ? msg`odnaleziony przez Ciebie w iFirmie` : msg`przyjęty przez iFirmę`;
  }
  if (number === null) return msg`przyjęta przez iFirmę; jej numeru jeszcze nie odczytano`;
  if (end === 'accepted') return msg`przyjęta w iFirmie jako ${number}`;
  return end === 'found'
    ? msg`znaleziona w iFirmie jako ${number}`
    : msg`wskazana przez Ciebie w iFirmie jako ${number}`;
}

import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { DocumentKind, DocumentState, KsefState } from '../domain/document/document';

/** The word for a state, in the gender of the document: faktura gotowa, wydatek gotowy. */
export function documentStateText(i18n: I18n, state: DocumentState, kind: DocumentKind): string {
  return i18n._(STATES[kind][state]);
}

/** @param detail KSeF's number, or why it was refused: said with the state (F-11). */
export function ksefStateText(
  i18n: I18n,
  state: Exclude<KsefState, 'not_applicable'>,
  detail: string | null,
): string {
  if (detail !== null && state === 'numbered') return i18n._(msg`w KSeF: ${detail}`);
  if (detail !== null && state === 'refused') return i18n._(msg`odrzucona: ${detail}`);
  return i18n._(KSEF_STATES[state]);
}

export function overdueText(i18n: I18n): string {
  return i18n._(msg`po terminie`);
}

export function documentKindText(i18n: I18n, kind: DocumentKind): string {
  return i18n._(kind === 'invoice' ? msg`faktura` : msg`wydatek`);
}

const COMMON_STATES = {
  draft: msg`szkic`,
  queued: msg`w kolejce`,
  sending: msg`wysyłanie`,
  unknown: msg`do wyjaśnienia`,
  needs_person: msg`czeka na Ciebie`,
} as const;

const STATES = {
  invoice: {
    ...COMMON_STATES,
    ready: msg({ message: 'gotowa', context: 'faktura' }),
    accepted: msg`wystawiona`,
    rejected: msg({ message: 'odrzucona', context: 'faktura' }),
  },
  expense: {
    ...COMMON_STATES,
    ready: msg({ message: 'gotowy', context: 'wydatek' }),
    accepted: msg`zaksięgowany`,
    rejected: msg({ message: 'odrzucony', context: 'wydatek' }),
  },
} as const;

const KSEF_STATES = {
  not_sent: msg`jeszcze nie w KSeF`,
  handed_over: msg`czeka na KSeF`,
  numbered: msg`w KSeF`,
  refused: msg({ message: 'odrzucona', context: 'KSeF' }),
  unknown: msg`nieznany`,
} as const;

import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { DocumentKind, DocumentState, KsefState } from '../domain/document';

/** The word for a state, in the gender of the document: faktura gotowa, wydatek gotowy. */
export function documentStateText(i18n: I18n, state: DocumentState, kind: DocumentKind): string {
  return i18n._(STATES[kind][state]);
}

export function ksefStateText(i18n: I18n, state: Exclude<KsefState, 'not_applicable'>): string {
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
  handed_over: msg`przekazana do KSeF`,
  numbered: msg`w KSeF`,
  refused: msg`odrzucona przez KSeF`,
  unknown: msg`KSeF: do wyjaśnienia`,
} as const;

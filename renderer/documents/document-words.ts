import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { DocumentKind } from '../../shared/domain/document/document';

type Words = {
  readonly opening: MessageDescriptor;
  readonly back: MessageDescriptor;
  /** Also the name of a document that nothing was typed into yet. */
  readonly startNew: MessageDescriptor;
  readonly startSimilar: MessageDescriptor;
};

/** What is said of both kinds, in the words of each. */
export const DOCUMENT_WORDS: Readonly<Record<DocumentKind, Words>> = {
  invoice: {
    opening: msg`Otwieram fakturę`,
    back: msg`Wróć do faktur`,
    startNew: msg`Nowa faktura`,
    startSimilar: msg`Wystaw podobną`,
  },
  expense: {
    opening: msg`Otwieram wydatek`,
    back: msg`Wróć do wydatków`,
    startNew: msg`Nowy wydatek`,
    startSimilar: msg`Wpisz podobny`,
  },
};

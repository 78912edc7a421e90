import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { LimitSign } from '../domain/sending/request-pause';

const WORDS: Readonly<Record<LimitSign, MessageDescriptor>> = {
  too_many_requests: msg`iFirma odpowiedziała, że zapytań jest za dużo (HTTP 429).`,
  forbidden: msg`Zamiast iFirmy odmówił serwer po drodze (HTTP 403). Tak bywa po przekroczeniu limitu zapytań.`,
  words: msg`iFirma odmówiła i wspomniała o limicie.`,
  unknown_code: msg`iFirma odpowiedziała kodem, którego nie ma w jej opisie. Tak może wyglądać przekroczony limit.`,
  asked_to_wait: msg`Serwer poprosił o przerwę.`,
};

/** Which answer made Kwit stop asking. */
export function limitSignText(i18n: I18n, sign: LimitSign): string {
  return i18n._(WORDS[sign]);
}

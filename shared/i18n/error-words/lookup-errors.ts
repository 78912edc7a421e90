import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { AppErrorOf, LookupService } from '../../app-error';
import { formatDay } from '../../domain/days/calendar-day';
import type { ErrorWordsOf } from './error-words';

type LookupCodes =
  | 'lookup_offline'
  | 'lookup_not_trusted'
  | 'lookup_failed'
  | 'lookup_limit_reached'
  | 'lookup_refused'
  | 'rate_not_published'
  | 'rate_not_found';

const TITLES: Readonly<Record<LookupService, MessageDescriptor>> = {
  nbp: msg`Nie pobrano kursu z NBP`,
  vat_register: msg`Nie sprawdzono w wykazie podatników VAT`,
};

/** A register's data can be typed from another source; a rate is looked at, and those that were fetched stay at hand. */
const WITHOUT_NETWORK: Readonly<Record<LookupService, MessageDescriptor>> = {
  nbp: msg`Spróbuj, gdy wróci internet. Kursy pobrane wcześniej są pod ręką także bez niego.`,
  vat_register: msg`Spróbuj, gdy wróci internet, albo wpisz dane ręcznie.`,
};

const LATER: Readonly<Record<LookupService, MessageDescriptor>> = {
  nbp: msg`Spróbuj za kilka minut. Kursy pobrane wcześniej są pod ręką.`,
  vat_register: msg`Spróbuj za kilka minut albo wpisz dane ręcznie.`,
};

const CAUSES: Readonly<Record<AppErrorOf<'lookup_failed'>['why'], MessageDescriptor>> = {
  timed_out: msg`Odpowiedź nie przyszła w wyznaczonym czasie.`,
  connection_lost: msg`Połączenie zostało zerwane.`,
  unreadable: msg`Zamiast danych przyszło coś innego, na przykład strona internetowa.`,
  trouble: msg`Serwis ma teraz kłopoty albo prace techniczne.`,
};

/** Between this computer and the public registers. Nothing in Kwit needs them, so each remedy names the way without. */
export const LOOKUP_ERRORS: ErrorWordsOf<LookupCodes> = {
  lookup_offline: ({ service }) => ({
    title: TITLES[service],
    cause: msg`Nie ma połączenia z tym serwisem.`,
    remedy: WITHOUT_NETWORK[service],
  }),
  lookup_not_trusted: ({ service }) => ({
    title: TITLES[service],
    cause: msg`Nie udało się potwierdzić, że po drugiej stronie jest ten serwis.`,
    remedy: msg`Sprawdź datę w komputerze i sieć. W sieci publicznej najpierw się do niej zaloguj.`,
  }),
  lookup_failed: ({ service, why }) => ({
    title: TITLES[service],
    cause: CAUSES[why],
    remedy: LATER[service],
  }),
  lookup_limit_reached: ({ service }) => ({
    title: TITLES[service],
    cause: msg`Wyczerpano dzienny limit zapytań z tego adresu internetowego.`,
    remedy: msg`Spróbuj jutro albo sprawdź na stronie serwisu.`,
  }),
  lookup_refused: ({ service }) => ({
    title: TITLES[service],
    cause: msg`Serwis odrzucił zapytanie.`,
    remedy: msg`Sprawdź numer i datę. Powód podany przez serwis jest w szczegółach.`,
  }),
  rate_not_published: ({ currency, tableOn }) => ({
    title: TITLES.nbp,
    cause: msg`NBP nie ogłosił jeszcze kursu ${currency} z dnia ${formatDay(tableOn)}.`,
    remedy: msg`Tabela ukazuje się w dni robocze około południa. Spróbuj później.`,
  }),
  rate_not_found: ({ currency, tableOn }) => ({
    title: TITLES.nbp,
    cause: msg`W tabeli A nie ma kursu ${currency} z dnia ${formatDay(tableOn)}.`,
    remedy: msg`Sprawdź walutę i datę: nie każda waluta jest w tabeli A i nie w każdy dzień ją ogłaszano.`,
  }),
};

import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import type { Alert } from '../domain/limits/alert';
import { formatDay } from '../domain/days/calendar-day';
import { formatDecimal } from '../domain/money/format-amount';

export type AlertWords = {
  /** What happened, in one line. */
  readonly title: string;
  /** What it means and what to do. */
  readonly sentence: string;
};

/** The same words in the inbox and in the notification of the system. */
export function alertText(i18n: I18n, alert: Alert): AlertWords {
  const { title, sentence } = wordsOf(alert);
  return { title: i18n._(title), sentence: i18n._(sentence) };
}

type Words = { readonly title: MessageDescriptor; readonly sentence: MessageDescriptor };

function wordsOf(alert: Alert): Words {
  switch (alert.kind) {
    case 'limit_nearly_used': {
      const { left, granted } = alert;
      const grantedText = formatDecimal(String(granted));
      return {
        title: msg`Limit dokumentów kończy się`,
        sentence: msg`${plural(left, {
          one: `Został # dokument z ${grantedText} przyznanych. O wyższy limit prosi się w panelu iFirmy, a to trwa.`,
          few: `Zostały # dokumenty z ${grantedText} przyznanych. O wyższy limit prosi się w panelu iFirmy, a to trwa.`,
          other: `Zostało # dokumentów z ${grantedText} przyznanych. O wyższy limit prosi się w panelu iFirmy, a to trwa.`,
        })}`,
      };
    }
    case 'limit_runs_out': {
      const until = formatDay(alert.until);
      return {
        title: msg`Limit dokumentów może nie wystarczyć do końca miesiąca`,
        sentence: msg`Przy tym tempie wystarczy do około ${until}. O wyższy limit prosi się w panelu iFirmy, a to trwa.`,
      };
    }
    case 'limit_granted_changed': {
      const [before, granted] = [formatDecimal(String(alert.before)), formatDecimal(String(alert.granted))];
      return alert.granted > alert.before
        ? {
            title: msg`iFirma zwiększyła limit dokumentów`,
            sentence: msg`Było ${before}, jest ${granted}.`,
          }
        : {
            title: msg`iFirma zmniejszyła limit dokumentów`,
            sentence: msg`Było ${before}, jest ${granted}. Jeśli to nie była Twoja prośba, zapytaj iFirmę.`,
          };
    }
    case 'key_refused': {
      const { keyName } = alert;
      return {
        title: msg`iFirma nie przyjęła klucza „${keyName}”`,
        sentence: msg`Dokumenty, które go potrzebują, czekają w kolejce. Zajrzyj do Kluczy.`,
      };
    }
    case 'api_inactive':
      return {
        title: msg`Dostęp do API iFirmy jest wyłączony`,
        sentence: msg`iFirma nie przyjmuje żadnego klucza. Włącz dostęp w panelu iFirmy; drogę pokażą Klucze.`,
      };
    case 'terms_to_accept':
      return {
        title: msg`iFirma czeka na akceptację regulaminu`,
        sentence: msg`Zaloguj się do iFirmy i zaakceptuj regulamin. Do tego czasu nic nie zostanie wysłane.`,
      };
    case 'unknown_outcomes': {
      const { documents } = alert;
      return {
        title: msg`Są dokumenty do wyjaśnienia`,
        sentence: msg`${plural(documents, {
          one: 'Nie wiadomo, czy # dokument dotarł do iFirmy. Otwórz „Do wyjaśnienia”, zanim wyślesz go ponownie.',
          few: 'Nie wiadomo, czy # dokumenty dotarły do iFirmy. Otwórz „Do wyjaśnienia”, zanim wyślesz je ponownie.',
          other:
            'Nie wiadomo, czy # dokumentów dotarło do iFirmy. Otwórz „Do wyjaśnienia”, zanim wyślesz je ponownie.',
        })}`,
      };
    }
  }
}

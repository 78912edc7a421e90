import { formatDay } from '../../../shared/domain/days/calendar-day';
import type { FollowedApplication } from '../../../shared/domain/limits/limit-application';
import { formatCount } from '../../lib/format-count';
import type { Letter } from '../../procedures/prepared-letter';

type LetterFacts = {
  readonly login: string;
  readonly companyName: string;
  readonly application: FollowedApplication;
};

/** To iFirma's customer service about an application that takes long. In Polish: iFirma reads it. */
export function writeLimitLetter({ login, companyName, application }: LetterFacts): Letter {
  const account = login === '' ? '(tu wpisz login konta)' : login;
  const requested = formatCount(application.requested);
  const granted =
    application.granted === null ? '' : ` Obecnie przyznane: ${formatCount(application.granted)}.`;
  return {
    to: 'bok@ifirma.pl',
    subject: `Wniosek o zwiększenie limitu API na koncie ${account}`,
    body: `Dzień dobry,

${formatDay(application.appliedOn)} na koncie o loginie ${account} złożyłem/złożyłam w miejscu Konfiguracja → Rozszerzenia i integracje → API → Limity API wniosek o ${requested} dokumentów miesięcznie.${granted} Proszę o informację, kiedy wniosek zostanie rozpatrzony.

Pozdrawiam
${companyName}`,
  };
}

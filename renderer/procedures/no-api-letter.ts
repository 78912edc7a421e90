import type { Letter } from './prepared-letter';

/** To iFirma's customer service when the API tab shows a message: it needs the login of the account. */
export function writeNoApiLetter({
  login,
  companyName,
}: {
  readonly login: string;
  readonly companyName: string;
}): Letter {
  const account = login === '' ? '(tu wpisz login konta)' : login;
  return {
    to: 'bok@ifirma.pl',
    subject: `Brak dostępu do API na koncie ${account}`,
    body: `Dzień dobry,

na koncie o loginie ${account} w miejscu Konfiguracja → Rozszerzenia i integracje → API zamiast opcji aktywacji widzę komunikat. Proszę o sprawdzenie, czy mój pakiet obejmuje dostęp do API, i o informację, co zrobić, żeby go włączyć.

Pozdrawiam
${companyName}`,
  };
}

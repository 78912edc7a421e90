/**
 * What iFirma says. Texts marked "seen" are iFirma's own (ifirma-api 3.4); the others follow their style, because
 * nobody has recorded them, so no client may depend on their words.
 */
export const TEXTS = {
  documentCreated: {
    /** Seen. */
    invoice: 'Faktura została pomyślnie dodana.',
    proforma: 'Faktura pro forma została pomyślnie dodana.',
    correction: 'Korekta została pomyślnie dodana.',
    rachunek: 'Rachunek został pomyślnie dodany.',
  },
  mailSent: 'Dokument został wysłany.',
  paymentRegistered: 'Wpłata została zarejestrowana.',
  handedToKsef: 'Dokument został przekazany do wysyłki do KSeF.',
  expenseBooked: 'Wydatek został pomyślnie dodany.',
  contractorSaved: 'Kontrahent został pomyślnie zapisany.',
  partyAdded: 'Dodatkowy podmiot został pomyślnie dodany.',
  /** Seen. */
  monthChanged: (month: number, year: number) => `Zmieniono miesiąc księgowy na ${month}-${year}.`,

  /** Seen. */
  bodyUnmappable:
    'Niepoprawna zawartość żądania - nie można utworzyć obiektu na podstawie zawartości żądania.',
  encodingWrong: 'Niepoprawne kodowanie znaków żądania - wymagane jest UTF-8.',
  contentTypeWrong: 'Brak lub niepoprawny nagłówek Content-type żądania.',

  headerWrong: 'Niepoprawny nagłówek autoryzacji.',
  loginUnknown: 'Nie znaleziono użytkownika o podanym loginie.',
  keyNotGenerated: (keyName: string) => `Nie wygenerowano klucza autoryzacji o nazwie '${keyName}'.`,
  /** Seen, in this spelling. */
  hashWrong: 'Niepoprawny hash przesylanej wiadomosci',
  termsNotAccepted: 'Regulamin serwisu nie został zaakceptowany.',
  rightsMissing: 'Brak uprawnień do zasobu.',

  requestsExceeded: 'Przekroczono dopuszczalną liczbę zapytań.',
  documentsExceeded: 'Wykorzystano dostępną liczbę dokumentów.',

  /** Seen. */
  saleDateOutsideMonth: 'Data sprzedaży musi być zgodna z miesiącem i rokiem księgowym',
  /** Seen with 'Data wystawienia' on a pro forma. */
  dayOutsideMonth: (label: string) => `Pole '${label}' musi być zgodna z miesiącem i rokiem księgowym`,
  /** Seen. */
  exemptionBasisMissing:
    'W polu CN / PKWiU należy podać artykuł ustawy o podatku VAT, na podstawie którego następuje zwolnienie',
  /** Seen. */
  monthForwardRefused: 'Brak dostępu do następnego miesiąca księgowego.',
  monthBackwardRefused: 'Brak dostępu do poprzedniego miesiąca księgowego.',

  /** Seen with `Kontrahent.KodPocztowy`. */
  fieldRequired: (field: string) => `Pole '${field}' jest wymagane`,
  /** Seen with `adres.kodPocztowy`, where a contractor is added or replaced. */
  objectFieldEmpty: (path: string) => `Nieudana walidacja obiektu '${path}': Pole nie może być puste`,
  fieldTooLong: (field: string, max: number) => `Pole '${field}' może mieć najwyżej ${max} znaków`,
  fieldTooShort: (field: string, min: number) => `Pole '${field}' musi mieć co najmniej ${min} znaków`,
  fieldValueUnknown: (field: string) => `Pole '${field}' ma niedozwoloną wartość`,
  fieldNotADay: (field: string) => `Pole '${field}' musi być datą w formacie RRRR-MM-DD`,
  fieldNotPositive: (field: string) => `Pole '${field}' musi być większe od zera`,
  fieldNegative: (field: string) => `Pole '${field}' nie może być ujemne`,
  fieldTooLarge: (field: string) => `Pole '${field}' przekracza dopuszczalną wartość`,
  fieldTooPrecise: (field: string) => `Pole '${field}' może mieć najwyżej dwa miejsca po przecinku`,
  fieldBefore: (field: string, other: string) =>
    `Pole '${field}' nie może być wcześniejsze niż pole '${other}'`,
  issuedBeforeNewest:
    "Pole 'DataWystawienia' nie może być wcześniejsze niż data wystawienia poprzedniej faktury",
  issuedTooLate: "Pole 'DataWystawienia' nie może być późniejsze niż 15. dzień miesiąca po dacie sprzedaży",
  issuedTooLateForRachunek: "Pole 'DataWystawienia' nie może być późniejsze niż 90 dni po dacie sprzedaży",
  paidAboveGross: "Pole 'Zaplacono' nie może być większe niż kwota brutto",
  numberTaken: "Pole 'Numer' zawiera numer, który już istnieje",
  identifierTaken: "Pole 'Identyfikator' zawiera identyfikator, który już istnieje",
  contractorUnknown: 'Nie znaleziono kontrahenta',
  seriesUnknown: (name: string) => `Nie skonfigurowano serii numeracji o nazwie '${name}'`,
  templateUnknown: (name: string) => `Nie skonfigurowano szablonu faktury o nazwie '${name}'`,
  oneStopShopMissing: (procedure: string) => `Konto nie jest zarejestrowane do procedury ${procedure}`,
  mailboxMissing: 'Nie skonfigurowano skrzynki e-mail do wysyłki dokumentów',
  ksefNotConnected: 'Konto nie jest połączone z KSeF',
  ksefAlreadySent: 'Dokument został już przekazany do KSeF',
  ksefAfterMail: 'Nie można przekazać do KSeF dokumentu wysłanego wcześniej do kontrahenta',
  paidTooMuch: "Pole 'Kwota' przekracza kwotę pozostałą do zapłaty",
  documentUnknown: 'Nie znaleziono dokumentu',
} as const;

/** What a contractor is made of, wherever it stands (ifirma-api 7.4). */
export const CONTRACTOR_TEXTS = [
  ...(['Nazwa', 'Nazwa2', 'Identyfikator', 'PrefiksUE', 'NIP', 'Ulica', 'KodPocztowy'] as const),
  ...(['Kraj', 'KodKraju', 'Miejscowosc', 'Email', 'Telefon'] as const),
] as const;
export const CONTRACTOR_FLAGS = ['OsobaFizyczna', 'JestOdbiorca', 'JestDostawca'] as const;

/** What only the account's own record has beside. */
export const RECORD_TEXTS = [
  ...(['AdresKorespondencyjnyUlica', 'AdresKorespondencyjnyKodPocztowy'] as const),
  ...(['AdresKorespondencyjnyKraj', 'AdresKorespondencyjnyMiejscowosc', 'EmailDlaFaktury'] as const),
  ...(['DrugiTelefon', 'Faks', 'Skype', 'Www', 'NazwaBanku', 'NumerKonta'] as const),
  ...(['DataUdzieleniaZgody', 'Uwagi'] as const),
] as const;
export const RECORD_FLAGS = ['ZgodaNaEfaktury', 'PodmiotPowiazany'] as const;

/** The same for every name. */
export function membersOf<Name extends string, Value>(
  names: readonly Name[],
  valueOf: (name: Name) => Value,
): Record<Name, Value> {
  // `Object.fromEntries` forgets the names.
  return Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Name, Value>;
}

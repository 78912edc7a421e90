import { parseNip } from '../../../shared/domain/party/nip';
import type { ContractorBody } from '../bodies/contractor-body';
import type { SeededChoice } from '../seeded-choice';

type Choices = readonly [string, ...string[]];

const FIRST_WORDS: Choices = [
  ...(['Zielony', 'Cichy', 'Jasny', 'Stary', 'Wysoki', 'Leśny'] as const),
  ...['Złoty', 'Srebrny', 'Wesoły', 'Szary', 'Rączy', 'Biały'],
];
const SECOND_WORDS: Choices = ['Młyn', 'Warsztat', 'Ogród', 'Most', 'Dwór', 'Żuraw', 'Świerk'];
const FORMS: Choices = ['sp. z o.o.', 'S.A.', 'sp. k.', 'sp.j.'];
const STREETS: Choices = ['Lipowa', 'Szkolna', 'Polna', 'Słoneczna', 'Długa', 'Mickiewicza'];
const TOWNS: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['Wrocław', '50-001'],
  ['Kraków', '30-002'],
  ['Łódź', '90-003'],
  ['Gdańsk', '80-004'],
  ['Poznań', '60-005'],
];

/** A firm that does not exist, with a tax number that passes every check. `index` keeps the names apart. */
export function inventCustomer(choice: SeededChoice, index: number): ContractorBody {
  const name = `${FIRST_WORDS[index % FIRST_WORDS.length] ?? ''} ${choice.oneOf(SECOND_WORDS)}`;
  return {
    ...inventAddress(choice),
    Nazwa: `${name} ${choice.oneOf(FORMS)}`,
    NIP: inventNip(choice),
    Email: `faktury@${toDomain(name)}.example`,
    OsobaFizyczna: false,
  };
}

export function inventAddress(choice: SeededChoice): ContractorBody {
  const [Miejscowosc, KodPocztowy] = choice.oneOf(TOWNS);
  return {
    Ulica: `${choice.oneOf(STREETS)} ${choice.number(1, 120)}`,
    KodPocztowy,
    Miejscowosc,
    Kraj: 'Polska',
    KodKraju: 'PL',
  };
}

export function inventNip(choice: SeededChoice): string {
  for (;;) {
    const candidate = parseNip(String(choice.number(1_110_000_000, 3_999_999_999)));
    if (candidate.ok) return candidate.value;
  }
}

/** Firms in the Union: services to them are invoiced in EUR, without Polish VAT. */
export const EU_CUSTOMERS: readonly [ContractorBody, ContractorBody] = [
  {
    ...{ Nazwa: 'Blaue Mühle Beispiel GmbH', PrefiksUE: 'DE', NIP: '999000001' },
    ...{ Ulica: 'Musterstraße 12', KodPocztowy: '10115', Miejscowosc: 'Berlin' },
    ...{ Kraj: 'Niemcy', KodKraju: 'DE', AdresZagraniczny: true, Email: 'rechnung@blaue-muehle.example' },
  },
  {
    ...{ Nazwa: 'Groene Tuin Voorbeeld B.V.', PrefiksUE: 'NL', NIP: '999000002B01' },
    ...{ Ulica: 'Voorbeeldgracht 7', KodPocztowy: '1012 AB', Miejscowosc: 'Amsterdam' },
    ...{ Kraj: 'Holandia', KodKraju: 'NL', AdresZagraniczny: true, Email: 'facturen@groene-tuin.example' },
  },
];

const PLAIN: Readonly<Record<string, string>> = { ł: 'l', ' ': '-' };

function toDomain(name: string): string {
  const plain = name.toLocaleLowerCase('pl').replaceAll(/[ł ]/gu, (letter) => PLAIN[letter] ?? letter);
  return plain.normalize('NFD').replaceAll(/[^a-z-]/gu, '');
}

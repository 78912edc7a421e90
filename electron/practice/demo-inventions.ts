import { parseNip } from '../../shared/domain/nip';
import type { ContractorBody } from './bodies/contractor-body';
import type { SalesLine } from './sales/sales-body';
import type { SeededChoice } from './seeded-choice';

type Choices = readonly [string, ...string[]];

const FIRST_WORDS: Choices = ['Zielony', 'Cichy', 'Jasny', 'Stary', 'Wysoki', 'Leśny', 'Złoty'];
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
type Service = {
  readonly name: string;
  readonly unit: string;
  readonly quantities: readonly [number, number];
  readonly prices: readonly [number, number];
};
const SERVICES: readonly [Service, ...Service[]] = [
  { name: 'Programowanie', unit: 'godz.', quantities: [8, 40], prices: [140, 190] },
  { name: 'Konsultacje', unit: 'godz.', quantities: [1, 6], prices: [180, 260] },
  { name: 'Projekt graficzny', unit: 'szt.', quantities: [1, 3], prices: [600, 1500] },
  { name: 'Opieka nad serwisem', unit: 'mies.', quantities: [1, 1], prices: [400, 900] },
  { name: 'Szkolenie', unit: 'dzień', quantities: [1, 2], prices: [1800, 2600] },
];

/** A firm that does not exist, with a tax number that passes every check. `index` keeps the names apart. */
export function inventContractor(choice: SeededChoice, index: number): ContractorBody {
  const [Miejscowosc, KodPocztowy] = choice.oneOf(TOWNS);
  return {
    Nazwa: `${FIRST_WORDS[index % FIRST_WORDS.length] ?? ''} ${choice.oneOf(SECOND_WORDS)} ${choice.oneOf(FORMS)}`,
    NIP: inventNip(choice),
    Ulica: `${choice.oneOf(STREETS)} ${choice.number(1, 120)}`,
    KodPocztowy,
    Kraj: 'Polska',
    KodKraju: 'PL',
    Miejscowosc,
    OsobaFizyczna: false,
  };
}

export function inventLines(choice: SeededChoice): SalesLine[] {
  return Array.from({ length: choice.number(1, 3) }, () => {
    const service = choice.oneOf(SERVICES);
    return {
      StawkaVat: 0.23,
      TypStawkiVat: 'PRC',
      Ilosc: choice.number(...service.quantities),
      CenaJednostkowa: choice.number(...service.prices),
      NazwaPelna: service.name,
      Jednostka: service.unit,
    };
  });
}

function inventNip(choice: SeededChoice): string {
  for (;;) {
    const candidate = parseNip(String(choice.number(1_110_000_000, 3_999_999_999)));
    if (candidate.ok) return candidate.value;
  }
}

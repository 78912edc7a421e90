import type { Minor } from './money';
import { choosePluralForm, type PluralForms } from '../document/polish-plural';

const UNITS = [
  '',
  'jeden',
  'dwa',
  'trzy',
  'cztery',
  'pięć',
  'sześć',
  'siedem',
  'osiem',
  'dziewięć',
  'dziesięć',
  'jedenaście',
  'dwanaście',
  'trzynaście',
  'czternaście',
  'piętnaście',
  'szesnaście',
  'siedemnaście',
  'osiemnaście',
  'dziewiętnaście',
] as const;
const TENS = [
  '',
  '',
  'dwadzieścia',
  'trzydzieści',
  'czterdzieści',
  'pięćdziesiąt',
  'sześćdziesiąt',
  'siedemdziesiąt',
  'osiemdziesiąt',
  'dziewięćdziesiąt',
] as const;
const HUNDREDS = [
  '',
  'sto',
  'dwieście',
  'trzysta',
  'czterysta',
  'pięćset',
  'sześćset',
  'siedemset',
  'osiemset',
  'dziewięćset',
] as const;

/** Names of the groups of three digits, from the lowest up; `Minor` ends within the bilions of the long scale. */
const GROUPS: readonly (PluralForms | null)[] = [
  null,
  ['tysiąc', 'tysiące', 'tysięcy'],
  ['milion', 'miliony', 'milionów'],
  ['miliard', 'miliardy', 'miliardów'],
  ['bilion', 'biliony', 'bilionów'],
];
const ZLOTY: PluralForms = ['złoty', 'złote', 'złotych'];
const GROSZ: PluralForms = ['grosz', 'grosze', 'groszy'];

/**
 * An amount in Polish złote in words, as documents carry it: `dwa tysiące sześćset pięćdziesiąt sześć złotych 80/100`
 * (domain-rules, section 9; customary, not required). `grosze: 'words'` spells the grosze too.
 */
export function spellAmount(amount: Minor, grosze: 'fraction' | 'words' = 'fraction'): string {
  const total = BigInt(Math.abs(amount));
  const zlote = total / 100n;
  const rest = total % 100n;
  const groszeText =
    grosze === 'fraction'
      ? `${String(rest).padStart(2, '0')}/100`
      : `${spellNumber(rest)} ${choosePluralForm(rest, GROSZ)}`;
  const sign = amount < 0 ? 'minus ' : '';
  return `${sign}${spellNumber(zlote)} ${choosePluralForm(zlote, ZLOTY)} ${groszeText}`;
}

function spellNumber(number: bigint): string {
  if (number === 0n) return 'zero';
  return GROUPS.map((forms, index) => spellGroup((number / 1000n ** BigInt(index)) % 1000n, forms))
    .filter((words) => words !== '')
    .toReversed()
    .join(' ');
}

function spellGroup(group: bigint, forms: PluralForms | null): string {
  if (group === 0n) return '';
  const digits = Number(group);
  const hundreds = HUNDREDS[Math.floor(digits / 100)];
  const rest = digits % 100;
  const tens = rest < UNITS.length ? '' : TENS[Math.floor(rest / 10)];
  const units = rest < UNITS.length ? UNITS[rest] : UNITS[rest % 10];
  const name = forms === null ? '' : choosePluralForm(group, forms);
  return [hundreds, tens, units, name].filter((word) => word !== undefined && word !== '').join(' ');
}

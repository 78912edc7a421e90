import { expect, it } from 'vitest';
import { ANNEX15_GROUPS } from '../../../../shared/domain/tax/annex15-group';
import { createI18n } from '../../../../shared/i18n/create-i18n';
import { annex15Text, findAnnex15Groups } from '../../../../shared/i18n/annex15-text';

const polish = createI18n('pl');

it.each([
  ['zlom', ['waste']],
  ['Złom', ['waste']],
  ['remont dachy', ['construction']],
  ['akumulatory', ['vehicle_parts']],
  ['laptop', ['electronics']],
  ['olej', ['fuels', 'rapeseed_oil']],
  ['programowanie', []],
] as const)('%s is found in annex 15 where it belongs', (search, groups) => {
  expect(findAnnex15Groups(polish, search)).toEqual(groups);
});

it('shows the whole annex when nothing is asked, each group with a name of its own in both languages', () => {
  expect(findAnnex15Groups(polish, ' ')).toEqual(ANNEX15_GROUPS);
  for (const i18n of [polish, createI18n('en')]) {
    const names = ANNEX15_GROUPS.map((group) => annex15Text(i18n, group).name);
    expect(new Set(names).size).toBe(ANNEX15_GROUPS.length);
  }
});

import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { ANNEX15_GROUPS, type Annex15Group } from '../domain/tax/annex15-group';
import { findByWords } from './find-by-words';

/** The plain name of a group, and what belongs to it (product N-06). It explains and does not decide: the act does. */
type Annex15Text = { readonly name: string; readonly examples: string };

export function annex15Text(i18n: I18n, group: Annex15Group): Annex15Text {
  const { name, examples } = GROUPS[group];
  return { name: i18n._(name), examples: i18n._(examples) };
}

/** Groups found by any of their words, without diacritics. */
export function findAnnex15Groups(i18n: I18n, search: string): readonly Annex15Group[] {
  const textOf = (group: Annex15Group) => Object.values(annex15Text(i18n, group)).join(' ');
  return findByWords(ANNEX15_GROUPS, textOf, search);
}

type Words = { readonly name: MessageDescriptor; readonly examples: MessageDescriptor };

const GROUPS: Readonly<Record<Annex15Group, Words>> = {
  construction: {
    name: msg`Usługi budowlane`,
    examples: msg`budowa, przebudowa i remont budynków, dróg i sieci, rozbiórki, instalacje, wykończenie wnętrz, dachy`,
  },
  electronics: {
    name: msg`Elektronika`,
    examples: msg`laptopy i inne komputery, procesory, dyski HDD i SSD, telefony komórkowe, telewizory, konsole, aparaty i kamery cyfrowe`,
  },
  vehicle_parts: {
    name: msg`Części do pojazdów`,
    examples: msg`części i akcesoria do samochodów i motocykli, części silników, akumulatory`,
  },
  steel: {
    name: msg`Stal i wyroby stalowe`,
    examples: msg`blachy, pręty, kształtowniki, rury, druty, konstrukcje`,
  },
  metals: {
    name: msg`Metale`,
    examples: msg`złoto, srebro, platyna, aluminium, ołów, cynk, cyna, miedź, nikiel`,
  },
  jewellery_parts: {
    name: msg`Części biżuterii`,
    examples: msg`części wyrobów jubilerskich ze złota i innych metali szlachetnych`,
  },
  waste: {
    name: msg`Odpady i surowce wtórne`,
    examples: msg`złom, szkło, papier, tworzywa sztuczne, guma`,
  },
  fuels: {
    name: msg`Paliwa i oleje`,
    examples: msg`benzyna, olej napędowy, gaz do napędu, olej opałowy, oleje smarowe`,
  },
  coal: {
    name: msg`Węgiel`,
    examples: msg`węgiel kamienny i brunatny, koks, brykiety`,
  },
  toners: {
    name: msg`Tonery i tusze`,
    examples: msg`tonery i kasety z tuszem do drukarek komputerowych`,
  },
  stretch_film: {
    name: msg`Folia stretch`,
    examples: msg`folia z tworzywa do owijania`,
  },
  rapeseed_oil: {
    name: msg`Olej rzepakowy`,
    examples: msg`innych olejów i tłuszczów na liście nie ma`,
  },
  emission_allowances: {
    name: msg`Uprawnienia do emisji`,
    examples: msg`uprawnienia do emisji gazów cieplarnianych`,
  },
};

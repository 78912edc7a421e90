import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Banner } from '../../ui/banner';
import type { Pull } from './pull-months';
import styles from './pull.module.css';

type PulledContractorsProps = { readonly contractors: NonNullable<Pull['contractors']> };

/** What iFirma's list of contractors brought; nothing while it was not read to its end. */
export function PulledContractors({ contractors }: PulledContractorsProps) {
  const { t } = useLingui();
  const { state, found, added, tied, changed, unclear } = contractors;
  if (state === 'waiting') return null;
  if (state === 'unreadable') {
    return (
      <Banner tone="info" title={t`iFirma nie dała listy kontrahentów`}>
        {t`Dokumenty są pobrane. Kontrahenta możesz odczytać z jego strony: „Sprawdź w iFirmie”.`}
      </Banner>
    );
  }
  const sentences = [
    t`Kontrahenci w iFirmie: ${found}.`,
    added > 0 && t`${plural(added, { one: 'Nowy w Kwicie: #.', other: 'Nowi w Kwicie: #.' })}`,
    tied > 0 &&
      t`${plural(tied, { one: 'Rozpoznany jako ten sam: #.', other: 'Rozpoznani jako ci sami: #.' })}`,
    changed > 0 &&
      t`${plural(changed, { one: 'Zmieniony w iFirmie: #.', other: 'Zmienieni w iFirmie: #.' })}`,
    unclear > 0 &&
      t`${plural(unclear, { one: 'Pasuje do więcej niż jednego: #. Połącz go w Kontrahentach.', other: 'Pasuje do więcej niż jednego: #. Połącz ich w Kontrahentach.' })}`,
  ];
  return <p className={styles['sentence']}>{sentences.filter((text) => text !== false).join(' ')}</p>;
}

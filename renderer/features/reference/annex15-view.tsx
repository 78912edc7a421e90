import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { ANNEX15_SOURCE } from '../../../shared/domain/tax/annex15-group';
import { annex15Text, findAnnex15Groups } from '../../../shared/i18n/annex15-text';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { useShortcut } from '../../shortcuts/use-shortcut';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/layout/empty-state';
import { PlainTable } from '../../ui/tables/plain-table';
import { SearchField } from '../../ui/fields/search-field';
import { SourceNote } from './source-note';
import styles from './reference.module.css';

/** Goods and services for which split payment is required above the limit, in groups with plain names (N-06). */
export function Annex15View() {
  const { t, i18n } = useLingui();
  const [search, setSearch] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useShortcut('list.find', () => input.current?.focus());
  const { run: openExternal } = useChannelCommand('app.openExternal');
  const groups = findAnnex15Groups(i18n, search);
  const fullList = (
    <Button
      icon="external"
      onPress={() => {
        void openExternal({ target: 'ifirma_split_payment_list' });
      }}
    >
      {t`Pełna lista w pomocy iFirmy`}
    </Button>
  );

  return (
    <>
      <p className={styles['words']}>
        <Trans>
          Podzielona płatność jest obowiązkowa, gdy faktura przekracza 15 000 zł brutto, jest na niej coś z
          tej listy i nabywcą jest podatnik. 150 pozycji ustawy jest tu złożonych w grupy: o tym, czy Twoja do
          nich należy, decyduje ustawa.
        </Trans>
      </p>
      <SearchField
        label={t`Szukaj w załączniku 15`}
        placeholder={t`Nazwa, na przykład remont albo laptop`}
        value={search}
        onChange={setSearch}
        inputRef={input}
      />
      {groups.length === 0 ? (
        <EmptyState icon="search" title={t`Żadna grupa nie pasuje`} action={fullList}>
          <Trans>To jeszcze nie znaczy, że na liście tego nie ma: grupy są nazwane ogólnie.</Trans>
        </EmptyState>
      ) : (
        <>
          <PlainTable
            label={t`Załącznik 15`}
            columns={[{ header: t`Grupa` }, { header: t`Między innymi` }]}
            rows={groups.map((group) => {
              const { name, examples } = annex15Text(i18n, group);
              return { id: group, cells: [name, examples] };
            })}
          />
          <div>{fullList}</div>
        </>
      )}
      <SourceNote source={ANNEX15_SOURCE} />
    </>
  );
}

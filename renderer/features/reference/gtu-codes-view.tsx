import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { GTU_SOURCE } from '../../../shared/domain/tax/gtu-source';
import { findGtuCodes, gtuCodeText } from '../../../shared/i18n/gtu-code-text';
import { useShortcut } from '../../shortcuts/use-shortcut';
import { EmptyState } from '../../ui/layout/empty-state';
import { PlainTable } from '../../ui/tables/plain-table';
import { SearchField } from '../../ui/fields/search-field';
import { SourceNote } from './source-note';
import styles from './reference.module.css';

/** The thirteen codes with their plain names, found by number or name. */
export function GtuCodesView() {
  const { t, i18n } = useLingui();
  const [search, setSearch] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useShortcut('list.find', () => input.current?.focus());
  const codes = findGtuCodes(i18n, search);

  return (
    <>
      <p className={styles['words']}>
        <Trans>
          Kod trafia do ewidencji VAT, nie na fakturę, i dotyczy tylko czynnych podatników VAT. Nazwy są tu
          skrócone: o tym, czy kod pasuje, decyduje rozporządzenie.
        </Trans>
      </p>
      <SearchField
        label={t`Szukaj kodu GTU`}
        placeholder={t`Nazwa albo numer, na przykład doradztwo`}
        value={search}
        onChange={setSearch}
        inputRef={input}
      />
      {codes.length === 0 ? (
        <EmptyState icon="search" title={t`Żaden kod nie pasuje`}>
          <Trans>Większość towarów i usług nie ma kodu GTU. Wtedy nic się nie oznacza.</Trans>
        </EmptyState>
      ) : (
        <PlainTable
          label={t`Kody GTU`}
          columns={[{ header: t`Kod` }, { header: t`Czego dotyczy` }]}
          rows={codes.map((code) => ({
            id: code,
            cells: [`GTU_${code}`, gtuCodeText(i18n, code)],
          }))}
        />
      )}
      <SourceNote source={GTU_SOURCE} />
    </>
  );
}

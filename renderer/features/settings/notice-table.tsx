import { useLingui } from '@lingui/react/macro';
import { Disclosure } from '../../ui/layout/disclosure';
import { PlainTable } from '../../ui/tables/plain-table';
import styles from './notice-table.module.css';
import notices from './notices.json';

/** One row a package; its licence opens to the whole text. `npm run licences` writes the texts. */
export function NoticeTable() {
  const { t } = useLingui();
  return (
    <PlainTable
      label={t`Licencje składników`}
      columns={[{ header: t`Pakiet` }, { header: t`Wersja` }, { header: t`Licencja` }]}
      rows={notices.map(({ name, version, licence, text }) => ({
        id: `${name} ${version}`,
        cells: [
          name,
          version,
          <Disclosure key="text" label={licence}>
            <pre className={styles['text']}>{text}</pre>
          </Disclosure>,
        ],
      }))}
    />
  );
}

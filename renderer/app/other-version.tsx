import { useLingui } from '@lingui/react/macro';
import type { DataVersion } from '../../shared/ipc/contracts/backup.contract';
import { ReturnToPrevious } from '../company/return-to-previous';
import { Banner } from '../ui/banner';
import styles from './lone-page.module.css';

type OtherVersionProps = {
  readonly version: DataVersion | undefined;
  /** The company did not open: then the way back may be what helps. */
  readonly isRefused: boolean;
  readonly today: string;
};

/** A closed company whose data are of another version than this Kwit writes, or were before they broke. */
export function OtherVersion({ version, isRefused, today }: OtherVersionProps) {
  const { t } = useLingui();
  if (version === undefined) return null;
  const { companyId, dataVersion, supported, previous } = version;
  if (dataVersion !== null && dataVersion < supported && !isRefused) {
    return (
      <div className={styles['whole-row']}>
        <Banner tone="info" title={t`Dane są w wersji ${dataVersion}`}>
          {t`Otworzy je poprzednia wersja Kwita. „Otwórz” przekształci je tutaj do wersji ${supported}; te sprzed zmiany zostaną zachowane.`}
        </Banner>
      </div>
    );
  }
  return isRefused && previous !== null ? <ReturnToPrevious companyId={companyId} today={today} /> : null;
}

import { Trans, useLingui } from '@lingui/react/macro';
import styles from './demo-banner.module.css';

/** Thin and striped, on every screen: nobody may take the demo account for a real one. */
export function DemoBanner() {
  const { t } = useLingui();
  return (
    <aside className={styles['banner']} aria-label={t`Rodzaj konta`}>
      <span className={styles['words']}>
        <Trans>Konto demo – nic nie trafia do iFirmy</Trans>
      </span>
    </aside>
  );
}

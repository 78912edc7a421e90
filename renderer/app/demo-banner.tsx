import { Trans } from '@lingui/react/macro';
import styles from './demo-banner.module.css';

/** Thin and striped, on every screen: nobody may take the demo account for a real one. */
export function DemoBanner() {
  return (
    <div className={styles['banner']} role="note">
      <span className={styles['words']}>
        <Trans>Konto demo – nic nie trafia do iFirmy</Trans>
      </span>
    </div>
  );
}

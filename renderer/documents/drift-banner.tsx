import { Trans, useLingui } from '@lingui/react/macro';
import { formatAmount } from '../../shared/domain/money/format-amount';
import type { DriftCause } from '../../shared/domain/at-ifirma/drift-cause';
import { subtractMinor, type Minor } from '../../shared/domain/money/money';
import { driftCauseText } from '../../shared/i18n/drift-cause-text';
import { Banner } from '../ui/banner';
import { MoneyText } from '../ui/facts/money-text';
import styles from './accepted-panel.module.css';

type DriftBannerProps = {
  readonly ownGrossMinor: Minor;
  readonly ifirmaGrossMinor: Minor;
  /** `unknown` while iFirma's lines were not read. */
  readonly cause: DriftCause | 'unknown';
};

/** iFirma counted otherwise: both totals, and where the difference comes from. */
export function DriftBanner({ ownGrossMinor, ifirmaGrossMinor, cause }: DriftBannerProps) {
  const { t, i18n } = useLingui();
  const drift = formatAmount(subtractMinor(ifirmaGrossMinor, ownGrossMinor));
  return (
    <Banner tone="warn" title={t`iFirma policzyła inaczej`}>
      <dl className={styles['facts']}>
        <dt>
          <Trans>W iFirmie</Trans>
        </dt>
        <dd>
          <MoneyText minor={ifirmaGrossMinor} isStrong />
        </dd>
        <dt>
          <Trans>W Kwicie</Trans>
        </dt>
        <dd>
          <MoneyText minor={ownGrossMinor} />
        </dd>
      </dl>
      <p>
        <Trans>Różnica wynosi {drift} zł. Obowiązuje kwota z iFirmy.</Trans>
      </p>
      {cause !== 'unknown' && <p>{driftCauseText(i18n, cause)}</p>}
    </Banner>
  );
}

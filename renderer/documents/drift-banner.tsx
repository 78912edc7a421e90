import { Trans, useLingui } from '@lingui/react/macro';
import { formatAmount } from '../../shared/domain/format-amount';
import type { LineDifference } from '../../shared/domain/line-difference';
import { subtractMinor, type Minor } from '../../shared/domain/money';
import { lineDifferenceText } from '../../shared/i18n/line-difference-text';
import { Banner } from '../ui/banner';
import { MoneyText } from '../ui/money-text';
import styles from './accepted-panel.module.css';

type DriftBannerProps = {
  readonly ownGrossMinor: Minor;
  readonly ifirmaGrossMinor: Minor;
  /** The first line that differs; null when all agree, `unknown` while iFirma's lines were not read. */
  readonly difference: LineDifference | 'unknown' | null;
};

/** iFirma counted otherwise: both totals, and where the difference begins. */
export function DriftBanner({ ownGrossMinor, ifirmaGrossMinor, difference }: DriftBannerProps) {
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
      {difference !== 'unknown' && <p>{lineDifferenceText(i18n, difference)}</p>}
    </Banner>
  );
}

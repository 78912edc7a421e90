import { formatAmount } from '../../../shared/domain/money/format-amount';
import { minor } from '../../../shared/domain/money/money';
import { cx } from '../../lib/cx';
import { withThinSpaces } from '../../lib/with-thin-spaces';
import styles from './money-text.module.css';

type MoneyTextProps = {
  /** In hundredths; null shows a dash: not known is not zero. */
  readonly minor: number | null;
  /** `figure` is the one number a page is about. */
  readonly size?: 'text' | 'value' | 'figure';
  readonly isStrong?: boolean;
  /** Leaves out "zł" where the column's head has it. */
  readonly withoutCurrency?: boolean;
  /** ISO 4217; złoty unless given. */
  readonly currency?: string;
};

/** The sign of a currency is not translated. */
const ZLOTY = '\u00a0zł';

/** An amount: lining tabular figures, thin spaces between thousands as in fields, grosze never cut. */
export function MoneyText({
  minor: amount,
  size = 'text',
  isStrong = false,
  withoutCurrency = false,
  currency = 'PLN',
}: MoneyTextProps) {
  const className = cx(styles['money'], styles[size], isStrong && styles['strong']);
  if (amount === null) return <span className={className}>–</span>;
  return (
    <span className={className}>
      {withThinSpaces(formatAmount(minor(amount)))}
      {!withoutCurrency && (
        <span className={styles['currency']}>{currency === 'PLN' ? ZLOTY : `\u00a0${currency}`}</span>
      )}
    </span>
  );
}

import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Fragment } from 'react';
import type { Agreement } from '../../../shared/ipc/contracts/agreement.contract';
import { Icon } from '../../ui/icon';
import { MoneyText } from '../../ui/facts/money-text';
import styles from './agreement.module.css';

/** "12 faktur, 18 450,00 zł, 0 różnic, 2 bez numeru KSeF": what this page is about. */
export function AgreementSentence({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useLingui();
  const { count, sums, differences, withoutKsef } = agreement;
  const differing = differences.length;
  const isGood = differing === 0 && agreement.unsettled === 0;
  return (
    <p className={styles['figure']} data-good={isGood} role="status">
      <Icon name={isGood ? 'check' : 'warning'} size="large" />
      <span>
        {t`${plural(count, { one: '# faktura', few: '# faktury', other: '# faktur' })}`},{' '}
        {sums.map(({ currency, grossMinor }) => (
          <Fragment key={currency}>
            <MoneyText minor={grossMinor} currency={currency} size="figure" />,{' '}
          </Fragment>
        ))}
        {t`${plural(differing, { one: '# różnica', few: '# różnice', other: '# różnic' })}`},{' '}
        {t`${withoutKsef.length} bez numeru KSeF`}
      </span>
    </p>
  );
}

import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'wouter';
import type { DashboardFigures } from '../../../shared/ipc/contracts/dashboard.contract';
import { useCompany } from '../../bridge/open-company';
import { paths } from '../../lib/paths';
import { MoneyText } from '../../ui/facts/money-text';
import styles from './figures.module.css';

type NotAcceptedYetProps = {
  readonly figures: DashboardFigures;
  /** This month, `YYYY-MM`. */
  readonly month: string;
};

/** What of this month stands in Kwit only, and why no tax is shown. */
export function NotAcceptedYet({ figures, month }: NotAcceptedYetProps) {
  const { t } = useLingui();
  const isVatPayer = useCompany().profile.vatStatus === 'payer';
  const { sales, costs } = figures.notAccepted;
  const unsent = { show: 'unsent', month };
  const isSomethingUnsent = sales.count > 0 || costs.count > 0;
  return (
    <p className={styles['note']}>
      {isSomethingUnsent && t`Jeszcze nie w iFirmie:`}{' '}
      {sales.count > 0 && (
        <Link href={paths.documentsShown('invoice', unsent)}>
          <Plural value={sales.count} one="# faktura" few="# faktury" other="# faktur" />,{' '}
          <MoneyText minor={sales.grossMinor} />
        </Link>
      )}
      {sales.count > 0 && costs.count > 0 && ' · '}
      {costs.count > 0 && (
        <Link href={paths.documentsShown('expense', unsent)}>
          <Plural value={costs.count} one="# wydatek" few="# wydatki" other="# wydatków" />,{' '}
          <MoneyText minor={costs.grossMinor} />
        </Link>
      )}
      {isSomethingUnsent && '. '}
      {isVatPayer && (
        <Trans>VAT-u do zapłaty Kwit tu nie liczy, bo nie zna kosztów zaksięgowanych poza nim.</Trans>
      )}
    </p>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import type { FormTotals } from '../../../shared/domain/document/form-totals';
import { MoneyText } from '../../ui/facts/money-text';
import { vatRateLabel } from './vat-rate-label';
import styles from './invoice-sheet.module.css';

/** Totals per rate, live. Kwit's own figure: iFirma's wins once the invoice was issued. */
export function TotalsSection({
  totals: { totals, leftOutLineIds },
  showsVat,
}: {
  readonly totals: FormTotals;
  readonly showsVat: boolean;
}) {
  const { t } = useLingui();
  return (
    <section className={styles['totals']} aria-label={t`Podsumowanie`}>
      {showsVat && totals.perRate.length > 0 && (
        <table className={styles['rates']}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Stawka</Trans>
              </th>
              <th scope="col">
                <Trans>Netto</Trans>
              </th>
              <th scope="col">
                <Trans>VAT</Trans>
              </th>
              <th scope="col">
                <Trans>Brutto</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {totals.perRate.map((row) => (
              <tr key={row.vatRate}>
                <th scope="row">{vatRateLabel(row.vatRate)}</th>
                <td>
                  <MoneyText minor={row.netMinor} withoutCurrency />
                </td>
                <td>
                  <MoneyText minor={row.vatMinor} withoutCurrency />
                </td>
                <td>
                  <MoneyText minor={row.grossMinor} withoutCurrency />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className={styles['grand-total']} aria-live="polite">
        <span>
          <Trans>Razem</Trans>
        </span>
        <MoneyText minor={totals.grossMinor} size="figure" />
      </p>
      {leftOutLineIds.length > 0 && (
        <p className={styles['left-out']}>
          <Trans>Suma bez pozycji, których liczb nie da się jeszcze odczytać.</Trans>
        </p>
      )}
    </section>
  );
}

import { useLingui } from '@lingui/react/macro';
import { decimal, decimalText, isPlainDecimal } from '../../../shared/domain/decimal';
import type { DocumentAtIfirma } from '../../../shared/domain/document-at-ifirma';
import { formatDecimal } from '../../../shared/domain/format-amount';
import styles from './pulled-sales.module.css';

type PulledSaleLinesProps = { readonly document: DocumentAtIfirma; readonly currency: string };

/** The lines as iFirma has them, numbers as it wrote them. */
export function PulledSaleLines({ document, currency }: PulledSaleLinesProps) {
  const { t } = useLingui();
  const price = document.priceBasis === 'gross' ? t`Cena brutto` : t`Cena netto`;
  const discounted = document.lines.some(({ discountPercent }) => show(discountPercent) !== '0');
  return (
    <table className={styles['lines']} aria-label={t`Pozycje`} data-selectable>
      <thead>
        <tr>
          <th scope="col">{t`Nazwa`}</th>
          <th scope="col">{t`Ilość`}</th>
          <th scope="col">{`${price}, ${currency}`}</th>
          {discounted && <th scope="col">{t`Rabat`}</th>}
          <th scope="col">{t`VAT`}</th>
        </tr>
      </thead>
      <tbody>
        {document.lines.map((line, index) => (
          // Read-only: a line never changes its place.
          <tr key={index}>
            <th scope="row">{line.name}</th>
            <td>{`${show(line.quantity)} ${line.unit}`}</td>
            <td>{show(line.unitPrice)}</td>
            {discounted && <td>{`${show(line.discountPercent)} %`}</td>}
            <td>{toPercent(line.vatRate)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function show(plain: string): string {
  return isPlainDecimal(plain) ? formatDecimal(decimalText(decimal(plain))) : '0';
}

/** A fraction such as `0.23`; an exempt line has none. */
function toPercent(fraction: string): string {
  if (!isPlainDecimal(fraction)) return 'zw';
  return `${formatDecimal(decimalText(decimal(fraction).times(decimal('100'))))} %`;
}

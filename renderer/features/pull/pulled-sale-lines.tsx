import { useLingui } from '@lingui/react/macro';
import { decimal, decimalText, isPlainDecimal } from '../../../shared/domain/money/decimal';
import type { DocumentAtIfirma } from '../../../shared/domain/at-ifirma/document-at-ifirma';
import { formatDecimal } from '../../../shared/domain/money/format-amount';
import { PlainTable } from '../../ui/tables/plain-table';

type PulledSaleLinesProps = { readonly document: DocumentAtIfirma; readonly currency: string };

/** The lines as iFirma has them, numbers as it wrote them. */
export function PulledSaleLines({ document, currency }: PulledSaleLinesProps) {
  const { t } = useLingui();
  const price = document.priceBasis === 'gross' ? t`Cena brutto` : t`Cena netto`;
  const discounted = document.lines.some(({ discountPercent }) => show(discountPercent) !== '0');
  return (
    <PlainTable
      label={t`Pozycje`}
      columns={[
        { header: t`Nazwa` },
        { header: t`Ilość`, isNumber: true },
        { header: `${price}, ${currency}`, isNumber: true },
        ...(discounted ? [{ header: t`Rabat`, isNumber: true }] : []),
        { header: t`VAT`, isNumber: true },
      ]}
      rows={document.lines.map((line, index) => ({
        // Read-only: a line never changes its place.
        id: String(index),
        cells: [
          line.name,
          `${show(line.quantity)} ${line.unit}`,
          show(line.unitPrice),
          ...(discounted ? [`${show(line.discountPercent)} %`] : []),
          toPercent(line.vatRate),
        ],
      }))}
    />
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

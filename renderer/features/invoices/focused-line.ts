import type { InvoiceForm } from '../../../shared/domain/invoice-form';

/** The line whose cell has the focus, by the path its field carries; null outside the grid. */
export function focusedLineId(form: InvoiceForm): string | null {
  const path = document.activeElement?.getAttribute('data-path') ?? '';
  const index = /^lines\.(\d+)\./.exec(path)?.[1];
  return index === undefined ? null : (form.lines[Number(index)]?.lineId ?? null);
}

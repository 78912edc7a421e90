import type { InvoiceForm } from '../../../shared/domain/invoice/invoice-form';

/** The line that has the focus, in one of its cells or as a whole; null outside the grid. */
export function focusedLineId(form: InvoiceForm): string | null {
  const row = document.activeElement?.closest('[data-line-id]');
  const lineId = row?.getAttribute('data-line-id');
  return form.lines.some((line) => line.lineId === lineId) ? (lineId ?? null) : null;
}

/** Puts the focus on a line as a whole. */
export function focusLine(lineId: string | undefined): void {
  const row = document.querySelector(`[data-line-id="${CSS.escape(lineId ?? '')}"]`);
  if (row instanceof HTMLElement) row.focus();
}

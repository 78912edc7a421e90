import type { PlanItem } from '../../../shared/ipc/contracts/sync.contract';

export type Confirmed = { readonly item: PlanItem; readonly issuedOn: string };

/**
 * The order of sending: invoices by the confirmed day, because iFirma wants issue dates that do not go back whichever
 * of the offered days was chosen; within a day as planned. Expenses follow.
 */
export function orderConfirmed(confirmed: readonly Confirmed[]): readonly Confirmed[] {
  const invoices = confirmed.filter(({ item }) => item.kind === 'invoice');
  const others = confirmed.filter(({ item }) => item.kind !== 'invoice');
  const byDay = (a: Confirmed, b: Confirmed) =>
    a.issuedOn < b.issuedOn ? -1 : a.issuedOn > b.issuedOn ? 1 : 0;
  return [...invoices.toSorted(byDay), ...others];
}

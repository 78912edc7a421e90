import type { NewestSale } from '../../../shared/ipc/contracts/sync.contract';
import type { PlanInput } from './plan-input';
import type { Unsettled } from './twins';

/** The newest document that iFirma has, or may have got from here: issue dates do not go back behind it. */
export function findNewestSale({
  snapshot,
  unsettled,
}: Pick<PlanInput, 'snapshot' | 'unsettled'>): NewestSale | null {
  const listed =
    snapshot?.newestIssuedOn == null
      ? null
      : {
          issuedOn: snapshot.newestIssuedOn,
          number: snapshot.newestDocument?.number ?? null,
          partyName: snapshot.newestDocument?.partyName ?? null,
        };
  const open = unsettled.flatMap(asNewest).reduce<NewestSale | null>(later, null);
  return open === null || (listed !== null && listed.issuedOn >= open.issuedOn) ? listed : open;
}

function asNewest({ key, partyName }: Unsettled): readonly NewestSale[] {
  const isInvoice = key.kind === 'invoice' && key.issuedOn !== null;
  return isInvoice ? [{ issuedOn: key.issuedOn, number: null, partyName }] : [];
}

function later<T extends { readonly issuedOn: string }>(a: T | null, b: T): T {
  return a === null || b.issuedOn > a.issuedOn ? b : a;
}

import { Trans } from '@lingui/react/macro';
import { minor, subtractMinor } from '../../shared/domain/money/money';
import { MoneyText } from '../ui/facts/money-text';

type PaidAtIfirmaProps = {
  /** Null where iFirma does not say. */
  readonly paidMinor: number | null;
  /** Null where no total is known. */
  readonly grossMinor: number | null;
  readonly currency?: string;
};

/** What iFirma holds as paid, and what is left to pay: rows of a list of facts. */
export function PaidAtIfirma({ paidMinor, grossMinor, currency = 'PLN' }: PaidAtIfirmaProps) {
  const leftMinor =
    paidMinor === null || grossMinor === null ? null : subtractMinor(minor(grossMinor), minor(paidMinor));
  return (
    <>
      <dt>
        <Trans>Zapłacono</Trans>
      </dt>
      <dd>
        <MoneyText minor={paidMinor} currency={currency} />
      </dd>
      {leftMinor !== null && leftMinor > 0 && (
        <>
          <dt>
            <Trans>Do zapłaty</Trans>
          </dt>
          <dd>
            <MoneyText minor={leftMinor} currency={currency} />
          </dd>
        </>
      )}
    </>
  );
}

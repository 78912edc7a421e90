import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { RegisteredPayer } from '../../shared/domain/tax/vat-register';
import { Disclosure } from '../ui/layout/disclosure';
import styles from './vat-payer-check.module.css';

/** A large firm has hundreds. */
const SHOWN = 4;

/** The accounts of a payer in groups of four digits; a payment elsewhere can cost the payer the deduction. */
export function VatPayerAccounts({ payer }: { readonly payer: RegisteredPayer }) {
  const { t } = useLingui();
  const { bankAccounts, hasVirtualAccounts } = payer;
  const more = bankAccounts.slice(SHOWN);
  return (
    <>
      {bankAccounts.length === 0 ? t`brak w wykazie` : <Accounts numbers={bankAccounts.slice(0, SHOWN)} />}
      {more.length > 0 && (
        <Disclosure
          label={t`${plural(more.length, {
            one: 'Jeszcze # rachunek',
            few: 'Jeszcze # rachunki',
            many: 'Jeszcze # rachunków',
            other: 'Jeszcze # rachunku',
          })}`}
        >
          <Accounts numbers={more} />
        </Disclosure>
      )}
      {hasVirtualAccounts && (
        <p className={styles['quiet']}>
          <Trans>Są też rachunki wirtualne, których wykaz nie wymienia po kolei.</Trans>
        </p>
      )}
    </>
  );
}

function Accounts({ numbers }: { readonly numbers: readonly string[] }) {
  return (
    <ul className={styles['code']}>
      {numbers.map((number) => (
        <li key={number}>{number.replaceAll(/(?<=^\d{2}(?:\d{4})*)(?=\d)/gu, '\u00A0')}</li>
      ))}
    </ul>
  );
}

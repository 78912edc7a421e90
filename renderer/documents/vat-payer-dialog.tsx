import { Trans, useLingui } from '@lingui/react/macro';
import { formatDay } from '../../shared/domain/days/calendar-day';
import type { RegisteredAddress } from '../../shared/domain/tax/vat-register';
import { vatStatusText } from '../../shared/i18n/vat-status-text';
import type { RegisterLookUpView } from '../../shared/ipc/contracts/lookups.contract';
import { useToday } from '../bridge/open-company';
import { formatInstant } from '../lib/format-instant';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Dialog } from '../ui/overlays/dialog';
import { VatPayerAccounts } from './vat-payer-accounts';
import styles from './vat-payer-check.module.css';

type VatPayerDialogProps = {
  readonly lookUp: RegisterLookUpView;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onTake: (address: RegisteredAddress) => void;
};

/** One answer of the register, with the key that proves the question; nothing is filled in before it was seen. */
export function VatPayerDialog({ lookUp, isOpen, onClose, onTake }: VatPayerDialogProps) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const { nip, payer, validOn, requestId, answeredAtText, fetchedAt } = lookUp.answer;
  const town = [payer?.postalCode, payer?.city].filter(Boolean).join(' ');
  const address = [payer?.street, town].filter(Boolean).join(', ');

  return (
    <Dialog
      title={t`Wykaz podatników VAT`}
      isOpen={isOpen}
      onClose={onClose}
      isWide
      primary={
        payer && (
          <Button
            tone="primary"
            autoFocus
            onPress={() => {
              const { name, street, postalCode, city } = payer;
              onTake({ name, street, postalCode, city });
            }}
          >
            <Trans>Wpisz nazwę i adres</Trans>
          </Button>
        )
      }
      secondary={
        <Button onPress={onClose}>
          <Trans>Zamknij</Trans>
        </Button>
      }
    >
      {lookUp.outdatedBecause && (
        <Banner tone="warn" title={t`To starsza odpowiedź, na dzień ${formatDay(validOn)}`}>
          <Trans>Wykazu nie udało się teraz zapytać. Stan na dziś jest niesprawdzony.</Trans>
        </Banner>
      )}
      <dl className={styles['facts']} data-selectable>
        <dt>{t`NIP`}</dt>
        <dd>{nip}</dd>
        <dt>{t`Status`}</dt>
        <dd>{vatStatusText(i18n, payer)}</dd>
        {payer && (
          <>
            <dt>{t`Nazwa`}</dt>
            <dd>{payer.name}</dd>
            <dt>{t`Adres`}</dt>
            <dd>{address === '' ? t`wykaz nie podaje` : address}</dd>
            <dt>{t`Rachunki bankowe`}</dt>
            <dd>
              <VatPayerAccounts payer={payer} />
            </dd>
          </>
        )}
        <dt>{t`Stan na dzień`}</dt>
        <dd>{formatDay(validOn)}</dd>
        <dt>{t`Identyfikator zapytania`}</dt>
        <dd className={styles['code']}>{requestId}</dd>
        <dt>{t`Czas odpowiedzi`}</dt>
        <dd>{answeredAtText === '' ? formatInstant(i18n, fetchedAt, today) : answeredAtText}</dd>
      </dl>
    </Dialog>
  );
}

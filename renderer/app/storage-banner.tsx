import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { describeAppError } from '../../shared/i18n/app-error-text';
import type { StorageState } from '../../shared/ipc/contracts/storage.contract';
import { useCompany } from '../bridge/open-company';
import { useChannelCommand } from '../bridge/use-channel-command';
import { useChannelQuery } from '../bridge/use-channel-query';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { ErrorBanner } from '../ui/error-banner';
import { CareBanners, needsCare } from './care-banners';
import styles from './storage-banner.module.css';

type Reason = NonNullable<StorageState['readOnlyBecause']>;

/** Over every screen when the disk or the file has failed: nothing is written, and nobody may think it is. */
export function StorageBanner() {
  const { t, i18n } = useLingui();
  const { companyId } = useCompany();
  const { data } = useChannelQuery('storage.state', {});
  const reopen = useChannelCommand('storage.reopen');
  if (data === undefined) return null;
  const { readOnlyBecause, sendingHalted, quarantinedRows } = data;
  const openAnew = () => void reopen.run({ companyId });
  const isAllWell =
    readOnlyBecause === null && sendingHalted === null && quarantinedRows === 0 && !needsCare(data);
  if (isAllWell) return null;
  return (
    <div className={styles['place']}>
      {readOnlyBecause !== null ? (
        <Banner
          tone="bad"
          title={t`Kwit tylko czyta: zmiany nie są zapisywane`}
          action={<ReopenButton isPending={reopen.isRunning} onPress={openAnew} />}
        >
          <Cause reason={readOnlyBecause} />
        </Banner>
      ) : (
        sendingHalted !== null && (
          <Banner
            tone="bad"
            title={t`Wysyłanie stoi: nie udało się zapisać jego przebiegu`}
            action={<ReopenButton isPending={reopen.isRunning} onPress={openAnew} />}
          >
            {describeAppError(i18n, sendingHalted).cause}{' '}
            <Trans>
              Nic nie zostanie wysłane, dopóki nie wybierzesz „Spróbuj zapisywać znowu”. Jeżeli jakiś dokument
              był w drodze, pojawi się wtedy w „Do wyjaśnienia”.
            </Trans>
          </Banner>
        )
      )}
      <CareBanners {...data} />
      {reopen.error && <ErrorBanner error={reopen.error} />}
      {quarantinedRows > 0 && (
        <Banner tone="warn" title={t`Części danych nie udało się odczytać`}>
          <Plural
            value={quarantinedRows}
            one="# zapis odłożono na bok; niczego nie usunięto."
            few="# zapisy odłożono na bok; niczego nie usunięto."
            other="# zapisów odłożono na bok; niczego nie usunięto."
          />{' '}
          <Trans>Możesz odtworzyć firmę z kopii zapasowej.</Trans>
        </Banner>
      )}
    </div>
  );
}

type ReopenButtonProps = { readonly isPending: boolean; readonly onPress: () => void };

function ReopenButton({ isPending, onPress }: ReopenButtonProps) {
  return (
    <Button isPending={isPending} onPress={onPress}>
      <Trans>Spróbuj zapisywać znowu</Trans>
    </Button>
  );
}

function Cause({ reason }: { readonly reason: Reason }) {
  switch (reason) {
    case 'disk_full':
      return (
        <Trans>
          Na dysku zabrakło miejsca. Wszystko, co było zapisane, jest bezpieczne. Zwolnij miejsce i spróbuj
          znowu.
        </Trans>
      );
    case 'io_error':
      return (
        <Trans>
          Dysk nie przyjął zapisu. Wszystko, co było zapisane wcześniej, da się czytać. Sprawdź dysk i spróbuj
          znowu.
        </Trans>
      );
    case 'damaged':
      return (
        <Trans>
          Plik z danymi jest uszkodzony. Niczego w nim nie zmieniamy. Odtwórz firmę z kopii zapasowej w
          „Kopiach zapasowych”.
        </Trans>
      );
  }
}

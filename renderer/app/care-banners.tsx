import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'wouter';
import type { StorageState } from '../../shared/ipc/contracts/storage.contract';
import { useToday } from '../bridge/open-company';
import { formatInstant } from '../lib/format-instant';
import { paths } from '../lib/paths';
import { Banner } from '../ui/banner';
import { ErrorBanner } from '../ui/error-banner';
import { DamagedBackupBanner } from './damaged-backup-banner';

type Care = Pick<StorageState, 'backupFailure' | 'copyFailure' | 'journal' | 'addedToJournal'>;

/** Whether any of the banners below has something to say. */
export function needsCare({ backupFailure, copyFailure, journal, addedToJournal }: Care): boolean {
  return (
    backupFailure !== null ||
    copyFailure !== null ||
    journal.stopsSending ||
    journal.forgottenCount > 0 ||
    addedToJournal > 0
  );
}

/**
 * Over every screen until it is put right: no backup is made, none reaches the second folder, the journal is broken, was
 * incomplete, or knows of more than the database.
 */
export function CareBanners({ backupFailure, copyFailure, journal, addedToJournal }: Care) {
  const { t, i18n } = useLingui();
  const today = useToday();
  return (
    <>
      {backupFailure !== null &&
        (backupFailure.error.code === 'backup_unreadable' ? (
          <DamagedBackupBanner at={backupFailure.at} />
        ) : (
          <ErrorBanner
            error={backupFailure.error}
            title={t`Kopia zapasowa nie powstaje (od: ${formatInstant(i18n, backupFailure.at, today)})`}
          />
        ))}
      {copyFailure !== null && (
        <Banner
          tone="warn"
          title={t`Kopia nie trafiła do drugiego folderu`}
          action={<Link href={paths.backup}>{t`Pokaż kopie`}</Link>}
        >
          <Trans>Kopia na tym komputerze powstała. Sprawdź, czy drugi folder jest dostępny.</Trans>
        </Banner>
      )}
      {journal.stopsSending && (
        <Banner
          tone="bad"
          title={t`Dziennik wysyłki nie zgadza się sam ze sobą`}
          action={<Link href={paths.journal}>{t`Obejrzyj dziennik`}</Link>}
        >
          <Trans>
            Zmieniono go poza Kwitem albo uszkodził go dysk. Nic nie zostanie wysłane, dopóki go nie
            obejrzysz.
          </Trans>
        </Banner>
      )}
      {journal.forgottenCount > 0 && (
        <Banner
          tone="bad"
          title={t`iFirma może mieć dokumenty, których nie ma w tej bazie`}
          action={<Link href={paths.journal}>{t`Obejrzyj dziennik`}</Link>}
        >
          <Plural
            value={journal.forgottenCount}
            one="Dziennik wysyłki zna # wysyłkę, której baza nie ma."
            few="Dziennik wysyłki zna # wysyłki, których baza nie ma."
            other="Dziennik wysyłki zna # wysyłek, których baza nie ma."
          />{' '}
          <Trans>Obejrzyj je, zanim wpiszesz coś jeszcze raz.</Trans>
        </Banner>
      )}
      {addedToJournal > 0 && (
        <Banner
          tone="warn"
          title={t`Dziennik wysyłki był niepełny`}
          action={<Link href={paths.journal}>{t`Obejrzyj dziennik`}</Link>}
        >
          <Plural
            value={addedToJournal}
            one="Brakowało w nim # wysyłki, którą zna baza; została dopisana."
            few="Brakowało w nim # wysyłek, które zna baza; zostały dopisane."
            other="Brakowało w nim # wysyłek, które zna baza; zostały dopisane."
          />{' '}
          <Trans>
            Tak jest po odtworzeniu firmy na innym komputerze. Jeżeli jej nie odtwarzano, ktoś usunął albo
            skrócił plik dziennika.
          </Trans>
        </Banner>
      )}
    </>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { formatAmount } from '../../shared/domain/format-amount';
import { minor, subtractMinor, ZERO, type Minor } from '../../shared/domain/money';
import type { DocumentDetail } from '../../shared/ipc/contracts/documents.contract';
import { useToday } from '../bridge/open-company';
import { useChannelCommand } from '../bridge/use-channel-command';
import { formatInstant } from '../lib/format-instant';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { MoneyText } from '../ui/money-text';
import styles from './accepted-panel.module.css';

type AcceptedPanelProps = {
  readonly detail: DocumentDetail;
  /** What Kwit computed, to compare with iFirma's total; null where there is nothing to compare. */
  readonly ownGrossMinor: Minor | null;
};

/** What iFirma has: its number and totals win to the grosz, and where the invoice stands to KSeF. */
export function AcceptedPanel({ detail, ownGrossMinor }: AcceptedPanelProps) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const { run: openExternal } = useChannelCommand('app.openExternal');
  const { accepted, summary } = detail;
  if (accepted === null) return null;
  const readAt = accepted.readAt === null ? null : formatInstant(i18n, accepted.readAt, today);
  const acceptedAt = formatInstant(i18n, accepted.acceptedAt, today);
  const openPanel = (
    <Button tone="quiet" icon="external" onPress={() => void openExternal({ target: 'ifirma_panel' })}>
      <Trans>Otwórz panel iFirmy</Trans>
    </Button>
  );

  if (summary.kind === 'expense') {
    return (
      <Banner tone="good" title={t`iFirma potwierdziła przyjęcie wydatku`} action={openPanel}>
        <p>
          <Trans>
            Przyjęty {acceptedAt}. iFirma nie pozwala odczytać wydatku z powrotem, więc to potwierdzenie jest
            wszystkim, co Kwit o nim wie. Wpis znajdziesz w panelu iFirmy.
          </Trans>
        </p>
        {accepted.confirmedText !== null && (
          <Disclosure label={t`Szczegóły`}>{accepted.confirmedText}</Disclosure>
        )}
      </Banner>
    );
  }

  const { grossMinor } = accepted;
  const driftMinor =
    grossMinor === null || ownGrossMinor === null ? ZERO : subtractMinor(minor(grossMinor), ownGrossMinor);
  return (
    <div className={styles['panel']}>
      <h2 className={styles['title']}>
        <Trans>W iFirmie</Trans>
      </h2>
      <dl className={styles['facts']}>
        <dt>
          <Trans>Numer</Trans>
        </dt>
        <dd>{accepted.number ?? t`jeszcze nie odczytany`}</dd>
        <dt>
          <Trans>Brutto</Trans>
        </dt>
        <dd>
          <MoneyText minor={accepted.grossMinor} isStrong />
        </dd>
        <dt>
          <Trans>Przyjęta</Trans>
        </dt>
        <dd>{acceptedAt}</dd>
        {readAt !== null && (
          <>
            <dt>
              <Trans>Odczytana</Trans>
            </dt>
            <dd>{readAt}</dd>
          </>
        )}
      </dl>
      {driftMinor !== 0 && (
        <Banner tone="warn" title={t`iFirma policzyła inaczej`}>
          <Trans>Różnica wynosi {formatAmount(driftMinor)} zł. Obowiązuje kwota z iFirmy.</Trans>
        </Banner>
      )}
      {summary.ksefState === 'not_sent' && (
        <Banner tone="warn" title={t`Tej faktury nie ma jeszcze w KSeF`} action={openPanel}>
          <Trans>
            Wystawienie w iFirmie nie wysyła faktury do KSeF. Otwórz ją w panelu iFirmy (Faktury, ta faktura)
            i wybierz „Wyślij do KSeF”.
          </Trans>
        </Banner>
      )}
    </div>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { DriftCause } from '../../shared/domain/at-ifirma/drift-cause';
import { minor, type Minor } from '../../shared/domain/money/money';
import type { DocumentDetail } from '../../shared/ipc/contracts/documents.contract';
import { useToday } from '../bridge/open-company';
import { useChannelCommand } from '../bridge/use-channel-command';
import { formatInstant } from '../lib/format-instant';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/layout/disclosure';
import { MoneyText } from '../ui/facts/money-text';
import styles from './accepted-panel.module.css';
import { DriftBanner } from './drift-banner';
import { KsefPanel } from './ksef-panel';
import { PaidAtIfirma } from './paid-at-ifirma';

type AcceptedPanelProps = {
  readonly detail: DocumentDetail;
  /** What Kwit computed, to compare with iFirma's total; null where there is nothing to compare. */
  readonly ownGrossMinor: Minor | null;
  /** Why iFirma's total is not ours; see `DriftBanner`. */
  readonly driftCause: DriftCause | 'unknown';
  /** Opens iFirma's own PDF; nothing for an expense. */
  readonly officialPdf?: ReactNode;
};

/** What iFirma has: its number and totals win to the grosz, and where the invoice stands to KSeF. */
export function AcceptedPanel({ detail, ownGrossMinor, driftCause, officialPdf }: AcceptedPanelProps) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const { run: openExternal } = useChannelCommand('app.openExternal');
  const { accepted, summary } = detail;
  if (accepted === null) return null;
  const readAt = accepted.readAt === null ? null : formatInstant(i18n, accepted.readAt, today);
  const acceptedAt = formatInstant(i18n, accepted.acceptedAt, today);
  const openPanel = (
    <Button tone="quiet" icon="external" onPress={() => void openExternal({ target: 'ifirma_panel' })}>
      <Trans>Otwórz w iFirmie</Trans>
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

  const grossMinor = accepted.grossMinor === null ? null : minor(accepted.grossMinor);
  const hasDrift = grossMinor !== null && ownGrossMinor !== null && grossMinor !== ownGrossMinor;
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
        {detail.paidAtIfirmaMinor !== null && (
          <PaidAtIfirma paidMinor={detail.paidAtIfirmaMinor} grossMinor={grossMinor ?? ownGrossMinor} />
        )}
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
      {hasDrift && (
        <DriftBanner ownGrossMinor={ownGrossMinor} ifirmaGrossMinor={grossMinor} cause={driftCause} />
      )}
      <div className={styles['actions']}>
        {officialPdf}
        {openPanel}
      </div>
      <KsefPanel detail={detail} openPanel={openPanel} />
    </div>
  );
}

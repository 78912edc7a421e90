import { Trans, useLingui } from '@lingui/react/macro';
import { sayAppError } from '../../../../shared/i18n/app-error-text';
import type { UnsettledHandOver } from '../../../../shared/ipc/contracts/sync.contract';
import { useToday } from '../../../bridge/open-company';
import { useChannelCommand } from '../../../bridge/use-channel-command';
import { formatInstant } from '../../../lib/format-instant';
import { Button } from '../../../ui/button';
import { MoneyText } from '../../../ui/facts/money-text';
import { OpenDocumentButton } from '../open-document-button';
import { SentAndCame } from './sent-and-came';
import styles from '../sync-page.module.css';

/**
 * An issued invoice of which nobody knows whether it went to KSeF. A reading of it tells; handing it over once more is
 * decided on the invoice itself, where all that is known of it stands.
 */
export function UnsettledHandOverCard({ handOver }: { readonly handOver: UnsettledHandOver }) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const { documentId, number, grossMinor, decidableAt, isDecidable } = handOver;
  const readAt = handOver.readAt === null ? null : formatInstant(i18n, handOver.readAt, today);
  const { run: read, isRunning, error } = useChannelCommand('issued.readKsef');
  return (
    <section className={styles['card']} aria-label={t`KSeF, do wyjaśnienia: ${handOver.partyName}`}>
      <h2>
        <Trans>Nie wiadomo, czy faktura poszła do KSeF</Trans>
      </h2>
      <dl className={styles['facts']}>
        <dt>
          <Trans>Nabywca</Trans>
        </dt>
        <dd>
          <bdi>{handOver.partyName}</bdi>
        </dd>
        <dt>
          <Trans>Numer</Trans>
        </dt>
        <dd>{number}</dd>
        <dt>
          <Trans>Brutto</Trans>
        </dt>
        <dd>
          <MoneyText minor={grossMinor} isStrong />
        </dd>
        <SentAndCame sentAt={handOver.sentAt} error={handOver.error} />
      </dl>
      <p>
        {isDecidable ? (
          <Trans>
            Sprawdź, co iFirma o niej mówi. Jeżeli nic, poszukaj faktury w jej panelu: stan w KSeF stoi przy
            numerze. Na fakturze możesz przekazać ją jeszcze raz.
          </Trans>
        ) : (
          <Trans>
            Odpowiedź mogła zginąć po drodze. Niczego nie przekazuję drugi raz: sprawdzić można już teraz, a
            przekazać ponownie najwcześniej {formatInstant(i18n, decidableAt, today)}.
          </Trans>
        )}
      </p>
      {readAt !== null && (
        <p className={styles['meta']}>
          <Trans>Stan w iFirmie sprawdzony {readAt}.</Trans>
        </p>
      )}
      {error && <p role="alert">{sayAppError(i18n, error)}</p>}
      <div className={styles['choices']}>
        <Button tone="primary" isPending={isRunning} onPress={() => void read({ documentId })}>
          <Trans>Sprawdź w iFirmie</Trans>
        </Button>
        <OpenDocumentButton document={{ kind: 'invoice', documentId }} />
      </div>
    </section>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import type { DocumentDetail } from '../../shared/ipc/contracts/documents.contract';
import { useToday } from '../bridge/open-company';
import { useChannelCommand } from '../bridge/use-channel-command';
import { formatInstant } from '../lib/format-instant';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { ErrorBanner } from '../ui/error-banner';
import { HandOverDialog } from './hand-over-dialog';
import styles from './accepted-panel.module.css';
import { useKsefWords } from './use-ksef-words';
import { useRepeatableFrom } from './use-repeatable-from';

type KsefPanelProps = {
  readonly detail: DocumentDetail;
  readonly openPanel: ReactNode;
};

/** Where an issued invoice stands at KSeF, in words, with what can be done about it (F-11). */
export function KsefPanel({ detail, openPanel }: KsefPanelProps) {
  const { i18n } = useLingui();
  const today = useToday();
  const { documentId, ksefState } = detail.summary;
  const { run: read, isRunning: isReading, error: readError } = useChannelCommand('issued.readKsef');
  const [isAsking, setIsAsking] = useState(false);
  const words = useKsefWords(detail);
  const openAgainAt = useRepeatableFrom(detail);
  if (words === null) return null;

  const isKnownToIfirma = detail.accepted?.ifirmaId !== null;
  const mayHandOver = ksefState === 'not_sent' || ksefState === 'refused' || ksefState === 'unknown';
  const readAt = detail.ksef.readAt === null ? null : formatInstant(i18n, detail.ksef.readAt, today);
  return (
    <div className={styles['panel']}>
      <Banner tone={words.tone} title={words.title}>
        {words.text}
      </Banner>
      {isKnownToIfirma ? (
        <div className={styles['actions']}>
          {mayHandOver && (
            <Button
              icon="send"
              isDisabled={openAgainAt !== null}
              onPress={() => {
                setIsAsking(true);
              }}
            >
              {ksefState === 'not_sent' ? (
                <Trans>Przekaż do KSeF</Trans>
              ) : openAgainAt === null ? (
                <Trans>Przekaż jeszcze raz</Trans>
              ) : (
                <Trans>Przekaż jeszcze raz: najwcześniej {formatInstant(i18n, openAgainAt, today)}</Trans>
              )}
            </Button>
          )}
          {ksefState !== 'numbered' && (
            <Button tone="quiet" isPending={isReading} onPress={() => void read({ documentId })}>
              <Trans>Sprawdź w iFirmie</Trans>
            </Button>
          )}
          {ksefState === 'refused' && openPanel}
        </div>
      ) : (
        <div className={styles['actions']}>{openPanel}</div>
      )}
      {readAt !== null && ksefState !== 'numbered' && (
        <p className={styles['meta']}>
          <Trans>Stan w iFirmie sprawdzony {readAt}.</Trans>
        </p>
      )}
      {readError && <ErrorBanner error={readError} />}
      <HandOverDialog
        detail={detail}
        isOpen={isAsking}
        onClose={() => {
          setIsAsking(false);
        }}
      />
    </div>
  );
}

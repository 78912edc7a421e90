import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { useParams } from 'wouter';
import type { AppError } from '../../../shared/app-error';
import { useBridge } from '../../bridge/bridge-context';
import { useOpenCompanyId } from '../../bridge/open-company';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { useShortcut } from '../../shortcuts/use-shortcut';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/layout/empty-state';
import { ErrorBanner } from '../../ui/error-banner';
import { IconButton } from '../../ui/icon-button';
import { PageHeader } from '../../ui/layout/page-header';
import { PdfPage } from '../../ui/pdf-page';
import { Spinner } from '../../ui/spinner';
import { useToasts } from '../../ui/overlays/toasts';
import { readWholeFile } from './read-whole-file';
import styles from './preview-page.module.css';

type Prepared = { readonly fileId: string; readonly bytes: Uint8Array; readonly isOfficial: boolean };

/** The draft with the watermark of R-02, or iFirma's own PDF once the invoice is issued (F-08): to look at, save or print. */
export function PreviewPage() {
  const { documentId } = useParams<{ documentId: string }>();
  const { t } = useLingui();
  const bridge = useBridge();
  const companyId = useOpenCompanyId();
  const toasts = useToasts();
  const { run: savePdf, error: saveError } = useChannelCommand('documents.savePdf');
  const { run: printPage } = useChannelCommand('documents.printPage');
  const { run: fetchPdf, isRunning: isFetching, error: fetchError } = useChannelCommand('issued.fetchPdf');
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<Prepared | { readonly error: AppError } | null>(null);

  useEffect(() => {
    let isCurrent = true;
    const prepare = async (): Promise<Prepared | { readonly error: AppError }> => {
      const file = await bridge.call('documents.preparePdf', { documentId }, companyId);
      if (!file.ok) return { error: file.error };
      const whole = await readWholeFile(bridge, companyId, file.value);
      return whole.ok ? { ...whole.value, isOfficial: file.value.isOfficial } : { error: whole.error };
    };
    void prepare().then((answer) => {
      if (isCurrent) setState(answer);
    });
    return () => {
      isCurrent = false;
    };
  }, [bridge, companyId, documentId, attempt]);

  const prepared = state !== null && 'bytes' in state ? state : null;
  const failure = state !== null && 'error' in state ? state.error : null;
  // For a draft there is always one: what is not there is iFirma's.
  const isMissing = failure?.code === 'not_found';
  const isOfficial = prepared?.isOfficial === true || isMissing;
  const pagesLabel = isOfficial ? t`Strony faktury` : t`Strony szkicu`;
  const close = () => {
    window.history.back();
  };
  const save = async (fileId: string) => {
    const answer = await savePdf({ fileId });
    if (answer.ok && answer.value.saved) {
      toasts.show({ text: prepared?.isOfficial ? t`Zapisano PDF` : t`Zapisano szkic` });
    }
  };
  const fetchAgain = async () => {
    const answer = await fetchPdf({ documentId });
    if (answer.ok) setAttempt((count) => count + 1);
  };
  useShortcut('page.leave', close);

  return (
    <>
      <PageHeader
        back={<IconButton icon="back" label={t`Wróć do faktury`} keys="Escape" onPress={close} />}
        title={isOfficial ? t`Faktura z iFirmy` : t`Podgląd szkicu`}
        meta={
          isOfficial
            ? t`Plik przygotowany przez iFirmę. Kwit przechowuje go na tym komputerze.`
            : t`Szkic to nie faktura: numer nada iFirma.`
        }
        actions={
          prepared && (
            <>
              {prepared.isOfficial && (
                <Button tone="quiet" icon="sync" isPending={isFetching} onPress={() => void fetchAgain()}>
                  <Trans>Pobierz ponownie</Trans>
                </Button>
              )}
              <Button icon="print" onPress={() => void printPage({})}>
                <Trans>Drukuj</Trans>
              </Button>
              <Button tone="primary" icon="save" onPress={() => void save(prepared.fileId)}>
                <Trans>Zapisz PDF</Trans>
              </Button>
            </>
          )
        }
      />
      {/* Arrow keys scroll it only with the focus. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles['desk']} role="region" aria-label={pagesLabel} tabIndex={0}>
        {saveError && <ErrorBanner error={saveError} />}
        {state === null && <Spinner label={t`Rysuję podgląd`} />}
        {fetchError && <ErrorBanner error={fetchError} />}
        {failure !== null && !isMissing && <ErrorBanner error={failure} />}
        {isMissing && (
          <EmptyState
            icon="print"
            title={t`PDF tej faktury nie jest jeszcze pobrany`}
            action={
              <Button tone="primary" isPending={isFetching} onPress={() => void fetchAgain()}>
                <Trans>Pobierz z iFirmy</Trans>
              </Button>
            }
          >
            <Trans>Raz pobrany otworzy się także bez internetu.</Trans>
          </EmptyState>
        )}
        {prepared && (
          <PdfPage
            bytes={prepared.bytes}
            label={prepared.isOfficial ? t`Faktura z iFirmy` : t`Szkic faktury`}
          />
        )}
      </div>
    </>
  );
}

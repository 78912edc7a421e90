import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { useParams } from 'wouter';
import type { AppError } from '../../../shared/app-error';
import { useBridge } from '../../bridge/bridge-context';
import { useOpenCompanyId } from '../../bridge/open-company';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { useShortcut } from '../../shortcuts/use-shortcut';
import { Button } from '../../ui/button';
import { ErrorBanner } from '../../ui/error-banner';
import { IconButton } from '../../ui/icon-button';
import { PageHeader } from '../../ui/page-header';
import { PdfPage } from '../../ui/pdf-page';
import { Spinner } from '../../ui/spinner';
import { useToasts } from '../../ui/toasts';
import { readWholeFile } from './read-whole-file';
import styles from './preview-page.module.css';

type Prepared = { readonly fileId: string; readonly bytes: Uint8Array };

/** The draft as a PDF with the watermark of R-02: to look at, save or print. */
export function PreviewPage() {
  const { documentId } = useParams<{ documentId: string }>();
  const { t } = useLingui();
  const bridge = useBridge();
  const companyId = useOpenCompanyId();
  const toasts = useToasts();
  const { run: savePdf, error: saveError } = useChannelCommand('documents.savePdf');
  const { run: printPage } = useChannelCommand('documents.printPage');
  const [state, setState] = useState<Prepared | { readonly error: AppError } | null>(null);

  useEffect(() => {
    let isCurrent = true;
    const prepare = async () => {
      const file = await bridge.call('documents.preparePdf', { documentId }, companyId);
      const whole = file.ok ? await readWholeFile(bridge, companyId, file.value) : file;
      if (isCurrent) setState(whole.ok ? whole.value : { error: whole.error });
    };
    void prepare();
    return () => {
      isCurrent = false;
    };
  }, [bridge, companyId, documentId]);

  const close = () => {
    window.history.back();
  };
  const save = async (fileId: string) => {
    const answer = await savePdf({ fileId });
    if (answer.ok && answer.value.saved) toasts.show({ text: t`Zapisano szkic` });
  };
  useShortcut('page.leave', close);

  const prepared = state !== null && 'bytes' in state ? state : null;
  return (
    <>
      <PageHeader
        back={<IconButton icon="back" label={t`Wróć do faktury`} keys="Escape" onPress={close} />}
        title={t`Podgląd szkicu`}
        meta={t`Szkic to nie faktura: numer nada iFirma.`}
        actions={
          prepared && (
            <>
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
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- arrow keys scroll it only with the focus */}
      <div className={styles['desk']} role="region" aria-label={t`Strony szkicu`} tabIndex={0}>
        {saveError && <ErrorBanner error={saveError} />}
        {state === null && <Spinner label={t`Rysuję podgląd`} />}
        {state !== null && 'error' in state && <ErrorBanner error={state.error} />}
        {prepared && <PdfPage bytes={prepared.bytes} label={t`Szkic faktury`} />}
      </div>
    </>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { operationText } from '../../../../shared/i18n/operation-text';
import type { RequestPreview } from '../../../../shared/ipc/contracts/sync.contract';
import { useChannelQuery } from '../../../bridge/use-channel-query';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/overlays/dialog';
import { ErrorBanner } from '../../../ui/error-banner';
import { Spinner } from '../../../ui/spinner';
import styles from './request-dialog.module.css';

type RequestDialogProps = {
  readonly documentId: string;
  readonly partyName: string;
  readonly issuedOn: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

/** The request that sending would make of this document: to look at, nothing leaves (F-27). */
export function RequestDialog({ documentId, partyName, issuedOn, isOpen, onClose }: RequestDialogProps) {
  const { t } = useLingui();
  const { data, error } = useChannelQuery(
    'sync.previewRequest',
    { documentId, issuedOn },
    { isEnabled: isOpen },
  );
  return (
    <Dialog
      title={t`Żądanie: ${partyName}`}
      isOpen={isOpen}
      onClose={onClose}
      isWide
      primary={
        <Button onPress={onClose} autoFocus>
          <Trans>Zamknij</Trans>
        </Button>
      }
    >
      {error && <ErrorBanner error={error} />}
      {!data && !error && <Spinner label={t`Układam żądanie`} />}
      {data && !error && <RequestView request={data} />}
    </Dialog>
  );
}

function RequestView({ request }: { readonly request: RequestPreview }) {
  const { t, i18n } = useLingui();
  return (
    <>
      <p className={styles['lead']}>
        <Trans>
          To Kwit wyśle po potwierdzeniu: {operationText(i18n, request.operation)}, klucz „{request.keyName}”.
          Teraz nic nie wychodzi, a podpis jest zasłonięty.
        </Trans>
      </p>
      <Exact label={t`Adres`} text={`${request.method} ${request.address}`} />
      <Exact
        label={t`Nagłówki`}
        text={request.headers.map(({ name, value }) => `${name}: ${value}`).join('\n')}
      />
      {request.body !== null && <Exact label={t`Treść`} text={request.body} />}
    </>
  );
}

/** Letter by letter as it is sent; a long body scrolls, by keyboard too. */
function Exact({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <section className={styles['part']}>
      <h3 className={styles['label']}>{label}</h3>
      {/* Arrow keys scroll it only with the focus. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles['exact']} role="region" aria-label={label} tabIndex={0} data-selectable>
        {text}
      </div>
    </section>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { sayAppError } from '../../shared/i18n/app-error-text';
import type { DocumentDetail } from '../../shared/ipc/contracts/documents.contract';
import { useChannelCommand } from '../bridge/use-channel-command';
import { ConfirmDialog } from '../ui/overlays/confirm-dialog';

type HandOverDialogProps = {
  readonly detail: Pick<DocumentDetail, 'summary' | 'wasMailedByIfirma'>;
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

/** Says what cannot be undone before an invoice goes to KSeF. */
export function HandOverDialog({ detail, isOpen, onClose }: HandOverDialogProps) {
  const { documentId, ksefState } = detail.summary;
  // Nobody knows whether it was handed over already.
  const isRepeat = ksefState === 'unknown';
  const { t, i18n } = useLingui();
  const { run, isRunning, error, forget } = useChannelCommand('issued.handOverToKsef');
  const close = () => {
    forget();
    onClose();
  };
  const handOver = async () => {
    const answer = await run({ documentId, isRepeat });
    if (answer.ok) close();
  };
  return (
    <ConfirmDialog
      title={isRepeat ? t`Przekazać fakturę jeszcze raz?` : t`Przekazać fakturę do KSeF?`}
      isOpen={isOpen}
      isPending={isRunning}
      confirmLabel={t`Przekaż do KSeF`}
      onConfirm={() => void handOver()}
      onCancel={close}
      error={error === null ? null : sayAppError(i18n, error)}
    >
      {isRepeat && (
        <p>
          <Trans>
            Jeżeli pierwsze przekazanie jednak dotarło, iFirma może odmówić albo przekazać fakturę po raz
            drugi. Upewnij się najpierw w panelu iFirmy.
          </Trans>
        </p>
      )}
      <p>
        <Trans>
          Faktury w KSeF nie da się usunąć ani wycofać, poprawia ją tylko korekta. Przekazuje ją iFirma, a
          numer KSeF pojawi się po chwili.
        </Trans>
      </p>
      <p>
        {detail.wasMailedByIfirma === true ? (
          <strong>
            <Trans>
              iFirma wysłała już tę fakturę do klienta. Takiej KSeF może nie przyjąć: wtedy zobaczysz odmowę,
              a sprawę wyjaśni iFirma albo księgowa.
            </Trans>
          </strong>
        ) : (
          <Trans>Jeżeli ta faktura poszła już do klienta e-mailem, KSeF może jej nie przyjąć.</Trans>
        )}
      </p>
    </ConfirmDialog>
  );
}

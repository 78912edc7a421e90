import { Trans, useLingui } from '@lingui/react/macro';
import { useCompany } from '../../bridge/open-company';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { ConfirmDialog } from '../../ui/overlays/confirm-dialog';
import { ErrorBanner } from '../../ui/error-banner';
import { useToasts } from '../../ui/overlays/toasts';
import { UnsentDocuments } from './unsent-documents';
import { useUnsentDocuments } from './use-unsent-documents';

type RemoveCompanyDialogProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** Into the system's bin, after what was never sent has been shown by name (P-02). */
export function RemoveCompanyDialog({ isOpen, onClose }: RemoveCompanyDialogProps) {
  const { t } = useLingui();
  const toasts = useToasts();
  const { companyId, profile, kind } = useCompany();
  const { run, isRunning, error } = useChannelCommand('app.removeCompany');
  const unsent = useUnsentDocuments(isOpen);
  const remove = async () => {
    const answer = await run({ companyId });
    if (!answer.ok) return;
    const names = answer.value.keysLeft.join(', ');
    if (names === '') toasts.show({ text: t`Firma jest w koszu systemu` });
    else
      toasts.show({
        tone: 'bad',
        text: t`Firma jest w koszu, ale magazyn haseł nie oddał kluczy: ${names}. Usuń je w nim, we wpisach „pl.kwit”.`,
      });
  };
  return (
    <ConfirmDialog
      title={t`Usunąć firmę „${profile.name}”?`}
      isOpen={isOpen}
      confirmLabel={t`Usuń firmę`}
      onConfirm={() => void remove()}
      onCancel={onClose}
      isPending={isRunning || unsent === undefined}
      mustStay={isRunning}
      isDangerous
      error={error && <ErrorBanner error={error} />}
    >
      <p>
        {kind === 'demo' ? (
          <Trans>Jej folder trafi do kosza systemu.</Trans>
        ) : (
          <Trans>
            Jej folder trafi do kosza systemu i można go stamtąd przywrócić. Klucze API znikną z magazynu
            haseł. W iFirmie nic się nie zmieni.
          </Trans>
        )}
      </p>
      <UnsentDocuments unsent={unsent} />
    </ConfirmDialog>
  );
}

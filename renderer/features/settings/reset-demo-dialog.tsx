import { Trans, useLingui } from '@lingui/react/macro';
import { useLocation } from 'wouter';
import { useCompany } from '../../bridge/open-company';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { paths } from '../../lib/paths';
import { ConfirmDialog } from '../../ui/overlays/confirm-dialog';
import { ErrorBanner } from '../../ui/error-banner';
import { UnsentDocuments } from './unsent-documents';
import { useUnsentDocuments } from './use-unsent-documents';

type ResetDemoDialogProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** The old folder goes to the system's bin, after what was never sent has been shown by name (P-02). */
export function ResetDemoDialog({ isOpen, onClose }: ResetDemoDialogProps) {
  const { t } = useLingui();
  const { companyId } = useCompany();
  const [, navigate] = useLocation();
  const { run, isRunning, error } = useChannelCommand('app.resetDemo');
  const unsent = useUnsentDocuments(isOpen);
  const reset = async () => {
    const answer = await run({ companyId });
    if (answer.ok) navigate(paths.dashboard);
  };
  return (
    <ConfirmDialog
      title={t`Zacząć konto demo od nowa?`}
      isOpen={isOpen}
      confirmLabel={t`Zacznij od nowa`}
      onConfirm={() => void reset()}
      onCancel={onClose}
      isPending={isRunning || unsent === undefined}
      mustStay={isRunning}
      isDangerous
      error={error && <ErrorBanner error={error} />}
    >
      <p>
        <Trans>
          Wszystko, co wpisano w koncie demo, i jego iFirma na niby trafią do kosza systemu. Zacznie się puste
          konto tej samej zmyślonej firmy. Prawdziwych firm to nie dotyczy.
        </Trans>
      </p>
      <UnsentDocuments unsent={unsent} />
    </ConfirmDialog>
  );
}

import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { useErrorToast } from '../../ui/overlays/use-error-toast';
import { useToasts } from '../../ui/overlays/toasts';

export type Diagnostics = ReturnType<typeof useDiagnostics>;

/** Makes the file, holds what is shown, and saves exactly that. */
export function useDiagnostics() {
  const { t } = useLingui();
  const toasts = useToasts();
  const explain = useErrorToast();
  const prepared = useChannelCommand('diagnostics.prepare');
  const saved = useChannelCommand('diagnostics.save');
  const [file, setFile] = useState<{ readonly fileId: string; readonly text: string } | null>(null);

  const close = () => {
    setFile(null);
  };
  return {
    text: file?.text ?? null,
    isPreparing: prepared.isRunning,
    isSaving: saved.isRunning,
    close,
    prepare: async () => {
      const answer = await prepared.run({});
      if (answer.ok) setFile(answer.value);
      else explain(answer.error);
    },
    save: async () => {
      if (file === null) return;
      const answer = await saved.run({ fileId: file.fileId });
      if (!answer.ok) explain(answer.error);
      else if (answer.value.saved) {
        toasts.show({ text: t`Zapisano plik diagnostyczny` });
        close();
      }
    },
  };
}

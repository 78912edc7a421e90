import { useLingui } from '@lingui/react/macro';
import { useChannelCommand } from '../bridge/use-channel-command';
import { Button } from '../ui/button';
import { useErrorToast } from '../ui/overlays/use-error-toast';

/** Shows the folder of all companies in the system's own window; says why where it does not open. */
export function OpenDataFolderButton() {
  const { t } = useLingui();
  const explain = useErrorToast();
  const { run: openDataFolder } = useChannelCommand('app.openDataFolder');
  return (
    <Button
      icon="external"
      onPress={() => {
        void openDataFolder({}).then((opened) => {
          if (!opened.ok) explain(opened.error);
        });
      }}
    >
      {t`Otwórz folder`}
    </Button>
  );
}

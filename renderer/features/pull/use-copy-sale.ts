import { useLocation } from 'wouter';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { paths } from '../../lib/paths';
import { useErrorToast } from '../../ui/overlays/use-error-toast';

/** "Wystaw podobną" from iFirma: the new draft is opened. A failure is said in a toast. */
export function useCopySale(): (ifirmaId: string) => Promise<void> {
  const { run } = useChannelCommand('pull.copySale');
  const explain = useErrorToast();
  const [, navigate] = useLocation();
  return async (ifirmaId) => {
    const answer = await run({ ifirmaId });
    if (answer.ok) navigate(paths.document('invoice', answer.value.summary.documentId));
    else explain(answer.error);
  };
}

import { useChannelCommand } from '../bridge/use-channel-command';
import { useChannelQuery } from '../bridge/use-channel-query';

type Asked = { readonly requested: number; readonly appliedOn: string };

/**
 * What the user asked iFirma for in its panel, kept here because no endpoint tells it: with it "Limity API" shows
 * requested and granted side by side and recognises an answer at the next reading.
 */
export function useLimitApplication() {
  const { data: limits } = useChannelQuery('limits.get', {});
  const record = useChannelCommand('limits.recordApplication');
  const close = useChannelCommand('limits.closeApplication');
  const latest = limits?.applications[0];
  const waiting = latest?.state === 'waiting' ? latest : null;
  return {
    limits,
    isRunning: record.isRunning,
    error: record.error ?? close.error,
    /** False when it could not be stored. Who steps back and on again has not applied twice. */
    keep: async ({ requested, appliedOn }: Asked): Promise<boolean> =>
      (waiting?.requested === requested && waiting.appliedOn === appliedOn) ||
      (await record.run({ requested, appliedOn })).ok,
    /** The user saw a refusal in the panel; iFirma tells none through the API. */
    noteRefusal: async (): Promise<boolean> =>
      waiting === null || (await close.run({ applicationId: waiting.applicationId, as: 'refused' })).ok,
  };
}

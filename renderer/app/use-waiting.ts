import { useChannelQuery } from '../bridge/use-channel-query';
import { isKeyInNeed } from '../company/key-need';
import { documentsLeft, isLittleLeft } from '../company/documents-left';

/** What waits, for the numbers and dots of the sidebar. */
export function useWaiting() {
  const { data: sync } = useChannelQuery('sync.overview', {});
  const { data: contractors } = useChannelQuery('contractors.unsettled', {});
  const { data: keys } = useChannelQuery('keys.list', {});
  const { data: limits } = useChannelQuery('limits.get', {});
  const left = limits === undefined ? null : documentsLeft(limits);
  return {
    documents: sync === undefined ? 0 : sync.plan.items.length + sync.plan.blocked.length,
    unsettled:
      (sync?.unsettled.length ?? 0) +
      (sync?.unsettledHandOvers.length ?? 0) +
      (contractors?.rows.length ?? 0),
    keys: keys?.keys.some(isKeyInNeed) ?? false,
    limits: left !== null && isLittleLeft(left),
  };
}

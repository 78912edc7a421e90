import { useChannelQuery } from '../bridge/use-channel-query';
import { isKeyInNeed } from '../company/key-need';
import { documentsLeft, isLittleLeft } from '../company/documents-left';
import { useDoubts } from '../company/use-doubts';

/** What waits, for the numbers and dots of the sidebar. */
export function useWaiting() {
  const { data: sync } = useChannelQuery('sync.overview', {});
  const { data: keys } = useChannelQuery('keys.list', {});
  const { data: limits } = useChannelQuery('limits.get', {});
  const doubts = useDoubts();
  const left = limits === undefined ? null : documentsLeft(limits);
  return {
    documents: sync === undefined ? 0 : sync.plan.items.length + sync.plan.blocked.length,
    doubts: doubts.unsettled + doubts.conflicts,
    keys: keys?.keys.some(isKeyInNeed) ?? false,
    limits: left !== null && isLittleLeft(left),
  };
}

import { useChannelQuery } from '../bridge/use-channel-query';

/** What waits for the person's word in "Do wyjaśnienia": how many fates nobody knows, and how many conflicts. */
export function useDoubts(): { readonly unsettled: number; readonly conflicts: number } {
  const { data: sync } = useChannelQuery('sync.overview', {});
  const { data: writes } = useChannelQuery('contractors.unsettled', {});
  const { data: contractors } = useChannelQuery('contractors.conflicts', {});
  const { data: sales } = useChannelQuery('pull.saleConflicts', {});
  return {
    unsettled:
      (sync?.unsettled.length ?? 0) + (sync?.unsettledHandOvers.length ?? 0) + (writes?.rows.length ?? 0),
    conflicts: (contractors?.rows.length ?? 0) + (sales?.rows.length ?? 0),
  };
}

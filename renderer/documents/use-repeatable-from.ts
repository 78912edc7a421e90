import { useEffect } from 'react';
import type { DocumentDetail } from '../../shared/ipc/contracts/documents.contract';
import { useChannelQuery } from '../bridge/use-channel-query';

/** A timer may ring a moment early, and is set once. */
const SLACK_MS = 500;

/**
 * When a hand-over to KSeF of unknown outcome may be repeated at the earliest: it may still arrive until then. Null as
 * soon as it may, and for every other one.
 *
 * @returns ISO instant
 */
export function useRepeatableFrom({ summary }: DocumentDetail): string | null {
  const { documentId, ksefState } = summary;
  const isUnknown = ksefState === 'unknown';
  const { data, refetch } = useChannelQuery('sync.overview', {}, { isEnabled: isUnknown });
  const handOver = data?.unsettledHandOvers.find((open) => open.documentId === documentId);
  const from = isUnknown && handOver?.isDecidable === false ? handOver.decidableAt : null;

  useEffect(() => {
    if (from === null) return;
    const timer = setTimeout(refetch, Math.max(0, Date.parse(from) - Date.now()) + SLACK_MS);
    return () => {
      clearTimeout(timer);
    };
    // `refetch` is another function each time, and asks the same.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [from]);
  return from;
}

import { useLingui } from '@lingui/react/macro';
import { monthOfKey } from '../../../../shared/domain/days/accounting-month';
import { useChannelQuery } from '../../../bridge/use-channel-query';
import { formatMonth } from '../../../lib/format-calendar';

/** For a document of the queue the month that iFirma must be set to, "listopad 2026"; null where it is set right. */
export function useNeededMonths(): (documentId: string) => string | null {
  const { i18n } = useLingui();
  const { data } = useChannelQuery('month.get', {});
  return (documentId) => {
    const needs = data?.outside.find((document) => document.documentId === documentId)?.needs;
    if (needs === undefined) return null;
    const { year, month } = monthOfKey(needs);
    return formatMonth(i18n, year, month);
  };
}

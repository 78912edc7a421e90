import { toListQuery, WHOLE_LIST } from '../../documents/list-filter';
import { useChannelQuery } from '../../bridge/use-channel-query';

const SHOWN = 200;

/** What of the open company stands nowhere but here, both kinds; undefined until known. */
export function useUnsentDocuments(isEnabled: boolean) {
  const query = { ...toListQuery({ ...WHOLE_LIST, show: 'unsent' }), search: '', offset: 0, limit: SHOWN };
  const { data: invoices } = useChannelQuery('documents.list', { ...query, kind: 'invoice' }, { isEnabled });
  const { data: expenses } = useChannelQuery('documents.list', { ...query, kind: 'expense' }, { isEnabled });
  if (!invoices || !expenses) return undefined;
  return {
    rows: [...invoices.rows, ...expenses.rows],
    notShown: [invoices, expenses].reduce((sum, { totals, rows }) => sum + totals.count - rows.length, 0),
  };
}

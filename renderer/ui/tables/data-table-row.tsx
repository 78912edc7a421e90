import { useLingui } from '@lingui/react/macro';
import { cx } from '../../lib/cx';
import type { DataColumn, DataTableProps } from './data-table-props';
import styles from './data-table.module.css';
import { Icon } from '../icon';

type DataTableRowProps<R> = {
  readonly row: R;
  readonly id: string;
  readonly rowIndex: number;
  readonly columns: readonly DataColumn<R>[];
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly ticked: DataTableProps<R>['ticked'] | undefined;
};

export function DataTableRow<R>({
  row,
  id,
  rowIndex,
  columns,
  isSelected,
  isTabStop,
  onSelect,
  onOpen,
  ticked,
}: DataTableRowProps<R>) {
  const { t } = useLingui();
  const isTicked = ticked?.ids.has(id) ?? false;
  return (
    <tr
      data-row-id={id}
      aria-rowindex={rowIndex}
      aria-selected={isSelected}
      tabIndex={isTabStop ? 0 : -1}
      className={styles['row']}
      onFocus={() => {
        if (!isSelected) onSelect(id);
      }}
      onClick={(event) => {
        event.currentTarget.focus();
      }}
      onDoubleClick={() => {
        onOpen(id);
      }}
    >
      {ticked && (
        <td>
          <button
            type="button"
            role="checkbox"
            aria-checked={isTicked}
            aria-label={t`Zaznacz`}
            tabIndex={-1}
            className={cx(styles['tick'], isTicked && styles['isTicked'])}
            onClick={() => {
              ticked.onToggle(id);
            }}
          >
            {isTicked && <Icon name="check" size="small" />}
          </button>
        </td>
      )}
      {columns.map((column) => {
        const Cell = column.isRowHeader === true ? 'th' : 'td';
        return (
          <Cell
            key={column.id}
            {...(column.isRowHeader === true && { scope: 'row' as const })}
            className={cx(column.align === 'end' && styles['end'])}
          >
            {column.cell(row)}
          </Cell>
        );
      })}
    </tr>
  );
}

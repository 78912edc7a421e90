import { useRef } from 'react';
import { cx } from '../../lib/cx';
import styles from './data-table.module.css';
import type { DataTableProps } from './data-table-props';
import { DataTableRow } from './data-table-row';
import { useRowFocus } from './use-row-focus';
import { useRowKeyboard } from './use-row-keyboard';
import { useRowWindow } from './use-row-window';

/**
 * A list of documents: sticky head and foot, one row in the Tab order, arrows between rows. Only the rows in view
 * are drawn, so ten thousand cost what thirty do. Written out rather than taken from React Aria, whose collections
 * build every cell twice.
 */
export function DataTable<R>(props: DataTableProps<R>) {
  const { label, columns, rows, rowId, selectedId, onSelect, onOpen, ticked, empty, wish = null } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const view = useRowWindow(scroller, rows.length, props.onEndReached);
  const { goTo, onKeyDown } = useRowKeyboard({
    scroller,
    rows,
    rowId,
    selectedId,
    onSelect,
    onOpen,
    ticked,
  });
  const { onFocus, onBlur } = useRowFocus({ scroller, rows, rowId, wish, goTo });

  const hasFoot = columns.some((column) => column.foot !== undefined) && rows.length > 0;
  const tabStopId = rows.some((row) => rowId(row) === selectedId) ? selectedId : rows[0] && rowId(rows[0]);
  const columnCount = columns.length + (ticked ? 1 : 0);

  return (
    <div className={styles['scroller']} ref={scroller}>
      <table
        // A table whose rows take the focus is a grid (ARIA 1.2); the rule knows fixed pairs only.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        className={styles['table']}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={onBlur}
      >
        <colgroup>
          {ticked && <col className={styles['tickColumn']} />}
          {columns.map((column) => (
            <col key={column.id} style={column.width === undefined ? undefined : { width: column.width }} />
          ))}
        </colgroup>
        <thead className={styles['head']}>
          <tr aria-rowindex={1}>
            {ticked && <td />}
            {columns.map((column) => (
              <th key={column.id} scope="col" className={cx(column.align === 'end' && styles['end'])}>
                <span className={column.headerHidden === true ? 'visually-hidden' : ''}>{column.header}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.spaceBefore > 0 && <Spacer height={view.spaceBefore} columnCount={columnCount} />}
          {rows.slice(view.first, view.last).map((row, index) => (
            <DataTableRow
              key={rowId(row)}
              row={row}
              id={rowId(row)}
              rowIndex={view.first + index + 2}
              columns={columns}
              isSelected={rowId(row) === selectedId}
              isTabStop={rowId(row) === tabStopId}
              onSelect={onSelect}
              onOpen={onOpen}
              ticked={ticked}
            />
          ))}
          {view.spaceAfter > 0 && <Spacer height={view.spaceAfter} columnCount={columnCount} />}
        </tbody>
        {hasFoot && (
          <tfoot className={styles['foot']}>
            <tr>
              {ticked && <td />}
              {columns.map((column) => (
                <td key={column.id} className={cx(column.align === 'end' && styles['end'])}>
                  {column.foot}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
      {rows.length === 0 && empty}
    </div>
  );
}

/** Holds the place of the rows out of view. */
function Spacer({ height, columnCount }: { readonly height: number; readonly columnCount: number }) {
  return (
    <tr aria-hidden className={styles['spacer']}>
      <td colSpan={columnCount} style={{ height }} />
    </tr>
  );
}

import type { ReactNode } from 'react';
import styles from './plain-table.module.css';

export type PlainColumn = {
  readonly header: string;
  /** Stands at the end of its cell, with digits under each other. */
  readonly isNumber?: boolean;
};

export type PlainRow = {
  readonly id: string;
  /** The first names the row. Fewer than there are columns: the last takes what is left. */
  readonly cells: readonly ReactNode[];
  /** Shown to be unlike the others; its words have to say why. */
  readonly isMarked?: boolean;
};

type PlainTableProps = {
  readonly label: string;
  readonly columns: readonly PlainColumn[];
  readonly rows: readonly PlainRow[];
};

/** A short table to read and copy from, where nothing is selected or opened; lists of documents are a DataTable. */
export function PlainTable({ label, columns, rows }: PlainTableProps) {
  const alignOf = (index: number) => (columns[index]?.isNumber === true ? 'end' : undefined);
  return (
    <table className={styles['table']} aria-label={label} data-selectable>
      <thead>
        <tr>
          {columns.map(({ header }, index) =>
            header === '' ? (
              <td key={index} />
            ) : (
              <th key={index} scope="col" data-align={alignOf(index)}>
                {header}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells: [name, ...others], isMarked }) => (
          <tr key={id} data-marked={isMarked}>
            <th scope="row" data-align={alignOf(0)}>
              {name}
            </th>
            {others.map((cell, index) => (
              // The columns of a table never change places.
              <td
                key={index}
                data-align={alignOf(index + 1)}
                colSpan={index === others.length - 1 ? columns.length - index - 1 : undefined}
              >
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

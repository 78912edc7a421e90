import type { ReactNode } from 'react';
import styles from './reference-table.module.css';

type ReferenceTableProps = {
  readonly label: string;
  readonly headers: readonly string[];
  /** The first cell names its row. */
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[];
  readonly lastIsNumber?: boolean;
};

/** A short table to read, where nothing is selected or opened. */
export function ReferenceTable({ label, headers, rows, lastIsNumber = false }: ReferenceTableProps) {
  return (
    <table className={styles['table']} aria-label={label} data-number={lastIsNumber} data-selectable>
      <thead>
        <tr>
          {headers.map((header) => (
            <th key={header} scope="col">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells: [name, ...others] }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {others.map((cell, index) => (
              // The columns of a table never change places.
              <td key={index}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import type { ReactNode } from 'react';
import type { RowWish } from './use-row-focus';

export type DataColumn<R> = {
  readonly id: string;
  readonly header: string;
  /** A CSS width; without one the column shares what is left. */
  readonly width?: string;
  /** Numbers stand at the end. */
  readonly align?: 'start' | 'end';
  readonly cell: (row: R) => ReactNode;
  /** Under the column: a total of all that matches, not only of what is loaded. */
  readonly foot?: ReactNode;
  /** The cell that names the row. */
  readonly isRowHeader?: boolean;
  readonly headerHidden?: boolean;
};

export type DataTableProps<R> = {
  readonly label: string;
  readonly columns: readonly DataColumn<R>[];
  readonly rows: readonly R[];
  readonly rowId: (row: R) => string;
  readonly selectedId: string | null;
  /** The row under the focus. */
  readonly onSelect: (id: string) => void;
  /** Takes the focus once it is listed: a row just restored, or the one that was open. */
  readonly wish?: RowWish | null;
  /** Enter, F2, or two presses. */
  readonly onOpen: (id: string) => void;
  /** Ticked rows: Space ticks the selected one. Without it there is no tick column. */
  readonly ticked?: { readonly ids: ReadonlySet<string>; readonly onToggle: (id: string) => void };
  /** The last loaded row came into view. */
  readonly onEndReached?: () => void;
  /** Stands in the place of the rows when there are none. */
  readonly empty: ReactNode;
};

import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { DataTable } from '../../../../../renderer/ui/tables/data-table';
import { renderInApp } from '../../../../fakes/render-in-app';

type Row = { readonly id: string; readonly name: string };
const rowsOf = (count: number): readonly Row[] =>
  Array.from({ length: count }, (_, index) => ({ id: `r${String(index)}`, name: `Wiersz ${String(index)}` }));

function Table({ rows, onOpen }: { readonly rows: readonly Row[]; readonly onOpen: (id: string) => void }) {
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  return (
    <DataTable
      label="Faktury"
      rows={rows}
      rowId={(row) => row.id}
      selectedId={selectedId}
      onSelect={setSelectedId}
      onOpen={onOpen}
      ticked={{
        ids,
        onToggle: (id) => {
          setIds((old) => new Set(old.has(id) ? [] : [id]));
        },
      }}
      empty={<p>Nie ma jeszcze faktur</p>}
      columns={[
        { id: 'name', header: 'Nabywca', cell: (row) => row.name, isRowHeader: true, foot: 'Razem' },
        { id: 'sum', header: 'Brutto', align: 'end', cell: () => '1,00' },
      ]}
    />
  );
}

const selected = () => screen.getByRole('row', { selected: true });

it('moves between rows with the arrows and keeps one row in the Tab order', async () => {
  const { user } = renderInApp(<Table rows={rowsOf(3)} onOpen={vi.fn()} />);
  await user.tab();
  expect(selected().textContent).toContain('Wiersz 0');
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(selected().textContent).toContain('Wiersz 2');
  expect(document.activeElement).toBe(selected());
  await user.keyboard('{Home}');
  expect(selected().textContent).toContain('Wiersz 0');
});

it.each(['{Enter}', '{F2}'])('opens the selected row with %s', async (key) => {
  const onOpen = vi.fn();
  const { user } = renderInApp(<Table rows={rowsOf(3)} onOpen={onOpen} />);
  await user.tab();
  await user.keyboard(`{ArrowDown}${key}`);
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('r1');
});

it('opens a row on a double press', async () => {
  const onOpen = vi.fn();
  const { user } = renderInApp(<Table rows={rowsOf(3)} onOpen={onOpen} />);
  await user.dblClick(screen.getByText('Wiersz 2'));
  expect(onOpen).toHaveBeenCalledWith('r2');
});

it('ticks the selected row with the space bar', async () => {
  const { user } = renderInApp(<Table rows={rowsOf(2)} onOpen={vi.fn()} />);
  await user.tab();
  await user.keyboard(' ');
  expect(within(selected()).getByRole('checkbox').getAttribute('aria-checked')).toBe('true');
});

it('draws the rows in view only, and says how many there are', () => {
  renderInApp(<Table rows={rowsOf(10_000)} onOpen={vi.fn()} />);
  expect(screen.getByRole('grid', { name: 'Faktury' }).getAttribute('aria-rowcount')).toBe('10001');
  expect(screen.getAllByRole('row').length).toBeLessThan(100);
});

it('reaches the last of ten thousand rows with End', async () => {
  const { user } = renderInApp(<Table rows={rowsOf(10_000)} onOpen={vi.fn()} />);
  await user.tab();
  await user.keyboard('{End}');
  expect(selected().textContent).toContain('Wiersz 9999');
  expect(document.activeElement).toBe(selected());
});

it('teaches instead of showing an empty table, without totals of nothing', () => {
  renderInApp(<Table rows={[]} onOpen={vi.fn()} />);
  expect(screen.getByText('Nie ma jeszcze faktur')).toBeTruthy();
  expect(screen.queryByText('Razem')).toBeNull();
});

'use client';

import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useLocale } from './i18n/use-locale.client.ts';
import { type AriaSort, Table, type TableColumn, type TableProps, type TableRow } from './table.tsx';

/** A Table whose rows order by a press on a header: up, down, then as they came. Groups are for unsorted tables only. */
export function SortableTable(
  props: TableProps & { initial?: { key: string; direction: 'ascending' | 'descending' } },
) {
  const locale = useLocale();
  const [order, setOrder] = useState(props.initial ?? null);
  const rows = useMemo(
    () => (order ? sorted(props.rows, order.key, order.direction, locale) : props.rows),
    [props.rows, order, locale],
  );
  const press = (key: string) =>
    setOrder((now) =>
      now?.key !== key
        ? { key, direction: 'ascending' }
        : now.direction === 'ascending'
          ? { key, direction: 'descending' }
          : null,
    );
  const head = (column: TableColumn) => {
    if (!column.sortable) return { cell: column.header };
    const sort: AriaSort = order?.key === column.key ? order.direction : 'none';
    const Icon = { none: ChevronsUpDown, ascending: ArrowUp, descending: ArrowDown }[sort];
    return {
      sort,
      cell: (
        <button type="button" className="sort" onClick={() => press(column.key)}>
          {column.header}
          <Icon aria-hidden="true" />
        </button>
      ),
    };
  };
  return <Table {...props} rows={rows} head={head} />;
}

function sorted(
  rows: readonly TableRow[],
  key: string,
  direction: 'ascending' | 'descending',
  locale: string,
): TableRow[] {
  const words = new Intl.Collator(locale, { numeric: true });
  const sign = direction === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => {
    const [x, y] = [a.cells[key]?.sort ?? null, b.cells[key]?.sort ?? null];
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
    return sign * (typeof x === 'number' && typeof y === 'number' ? x - y : words.compare(String(x), String(y)));
  });
}

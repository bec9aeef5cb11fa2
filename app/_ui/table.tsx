import { Fragment, type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';

export type TableColumn = {
  key: string;
  header: ReactNode;
  /** Numbers stand at the end of their cell, so that digits fall under each other. */
  number?: boolean;
  /** In a SortableTable: the header becomes a button. */
  sortable?: boolean;
};

/** `sort` is what a SortableTable orders by; nothing sorts last. */
export type TableCell = { content: ReactNode; sort?: string | number | null };

/** Cells by column key. The cell of the first column is the row's header. `group` opens a new part of the table. */
export type TableRow = { key: string; cells: Readonly<Record<string, TableCell>>; group?: ReactNode };

export type TableProps = {
  /** Says what the table holds; always there for a screen reader, seen unless `captionHidden`. */
  caption: ReactNode;
  captionHidden?: boolean;
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
  /** Stands in the place of rows when there are none. */
  empty?: ReactNode;
  /** Holds the head in sight inside a region of this height. */
  height?: 'short' | 'tall';
};

/** A table in its own scroll region, which the keyboard can reach. For sorting by header use SortableTable. */
export function Table(props: TableProps & { head?: (column: TableColumn) => { cell: ReactNode; sort?: AriaSort } }) {
  const id = useId();
  const head = props.head ?? ((column) => ({ cell: column.header }));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section aria-labelledby={id} tabIndex={0} className={classNames('scroll', props.height && heights[props.height])}>
      <table className={classNames('table', props.height && 'table-sticky')}>
        <caption id={id} className={props.captionHidden ? 'sr-only' : 'pb-2 text-start text-ink-3 text-sm'}>
          {props.caption}
        </caption>
        <thead>
          <tr>
            {props.columns.map((column) => {
              const { cell, sort } = head(column);
              return (
                <th
                  key={column.key}
                  scope="col"
                  className={column.number ? 'is-number' : undefined}
                  {...(sort && { 'aria-sort': sort })}
                >
                  {cell}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <Fragment key={row.key}>
              {row.group && (
                <tr className="is-group">
                  <th colSpan={props.columns.length} scope="colgroup">
                    {row.group}
                  </th>
                </tr>
              )}
              <tr>
                {props.columns.map((column, at) =>
                  at === 0 ? (
                    <th key={column.key} scope="row" className={column.number ? 'is-number' : undefined}>
                      {row.cells[column.key]?.content}
                    </th>
                  ) : (
                    <td key={column.key} className={column.number ? 'is-number' : undefined}>
                      {row.cells[column.key]?.content}
                    </td>
                  ),
                )}
              </tr>
            </Fragment>
          ))}
          {props.rows.length === 0 && (
            <tr>
              <td colSpan={props.columns.length} className="py-6 text-ink-3">
                {props.empty}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}

export type AriaSort = 'none' | 'ascending' | 'descending';

const heights = { short: 'max-h-80 overflow-y-auto', tall: 'max-h-[75vh] overflow-y-auto' };

import { Fragment, type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';

export type TableColumn = {
  key: string;
  header: ReactNode;
  /** Numbers stand at the end of their cell, so that digits fall under each other. */
  number?: boolean;
  /** Beside the cell when rows are stacked on a phone; the header itself unless said. */
  label?: ReactNode;
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
  /** On a phone each row stands as a block, its cells under each other, instead of scrolling sideways. */
  stack?: boolean;
};

/** A table in its own scroll region, which the keyboard can reach. For sorting by header use SortableTable. */
export function Table(props: TableProps & { head?: (column: TableColumn) => { cell: ReactNode; sort?: AriaSort } }) {
  const id = useId();
  const head: NonNullable<typeof props.head> = props.head ?? ((column) => ({ cell: column.header }));
  const role = (name: string) => (props.stack ? { role: name } : {});
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section aria-labelledby={id} tabIndex={0} className={classNames('scroll', props.height && heights[props.height])}>
      <table
        {...role('table')}
        className={classNames('table', props.height && 'table-sticky', props.stack && 'table-stack')}
      >
        <caption id={id} className={props.captionHidden ? 'sr-only' : 'pb-2 text-start text-ink-3 text-sm'}>
          <span className="sticky left-0 inline-block max-w-[calc(100vw-2rem)]">{props.caption}</span>
        </caption>
        <thead {...role('rowgroup')}>
          <tr {...role('row')}>
            {props.columns.map((column) => {
              const { cell, sort } = head(column);
              return (
                <th
                  key={column.key}
                  scope="col"
                  {...role('columnheader')}
                  className={column.number ? 'is-number' : undefined}
                  {...(sort && { 'aria-sort': sort })}
                >
                  {cell}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody {...role('rowgroup')}>
          {props.rows.map((row) => (
            <Fragment key={row.key}>
              {row.group && (
                <tr className="is-group" {...role('row')}>
                  <th colSpan={props.columns.length} scope="colgroup" {...role('columnheader')}>
                    {row.group}
                  </th>
                </tr>
              )}
              <tr {...role('row')}>
                {props.columns.map((column, at) => {
                  const look = column.number ? 'is-number' : undefined;
                  const content = row.cells[column.key]?.content;
                  if (at === 0) {
                    return (
                      <th key={column.key} scope="row" {...role('rowheader')} className={look}>
                        {content}
                      </th>
                    );
                  }
                  return (
                    <td key={column.key} {...role('cell')} className={look}>
                      {props.stack && (
                        <span className="stack-label" aria-hidden="true">
                          {column.label ?? column.header}
                        </span>
                      )}
                      {content}
                    </td>
                  );
                })}
              </tr>
            </Fragment>
          ))}
          {props.rows.length === 0 && (
            <tr {...role('row')}>
              <td colSpan={props.columns.length} {...role('cell')} className="py-6 text-ink-3">
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

import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import Link from 'next/link';
import { classNames } from '../../../../_ui/class-names.ts';
import { getTranslate } from '../../../../_ui/i18n/get-translate.ts';
import { type ColumnFrame, responseColumns } from './response-columns.tsx';
import type { ResponseTableProps } from './response-table-props.ts';

export type { ResponseTableProps };

/**
 * Responses as rows, answers as columns, said in the reader's language. Draws what it is given: whoever uses it decides
 * which rows, which columns and which order. For people who may see single responses (`view-responses`).
 */
export async function ResponseTable(props: ResponseTableProps) {
  const t = await getTranslate('responses');
  const columns = await responseColumns(props);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section aria-label={props.caption} tabIndex={0} className="scroll md:max-h-[78vh] md:overflow-y-auto">
      <table {...role('table')} className="table table-sticky table-stack">
        <caption className="sr-only">{props.caption}</caption>
        <thead {...role('rowgroup')}>
          <tr {...role('row')}>
            {columns.map((column, at) => (
              <Head key={column.key} column={column} isFirst={at === 0} sort={props.sort} />
            ))}
          </tr>
        </thead>
        <tbody {...role('rowgroup')}>
          {props.rows.map((row) => (
            <tr key={row.id} {...role('row')}>
              {columns.map((column, at) =>
                at === 0 ? (
                  <th key={column.key} scope="row" {...role('rowheader')} className={firstColumn}>
                    <div className="flex items-center gap-3">
                      {props.select && (
                        <input
                          type="checkbox"
                          className="box"
                          name="response"
                          value={row.id}
                          form={props.select.form}
                          aria-label={t('table.tick', { id: row.id.slice(-6) })}
                        />
                      )}
                      {column.cell(row)}
                    </div>
                  </th>
                ) : (
                  <td
                    key={column.key}
                    {...role('cell')}
                    className={classNames(column.number && 'is-number', 'align-top!')}
                  >
                    <span className="stack-label" aria-hidden="true">
                      {column.header}
                    </span>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
          {props.rows.length === 0 && (
            <tr {...role('row')}>
              <td colSpan={columns.length} {...role('cell')} className="block! py-6 text-ink-3 md:table-cell!">
                {props.empty}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}

/** A table drawn as blocks on a phone is no table to every screen reader unless it says so. */
const role = (name: string) => ({ role: name });

/** Stays in sight while the rest moves sideways; on a phone rows are blocks and nothing moves. */
const firstColumn = 'md:sticky md:left-0 md:z-[1] md:bg-paper! md:align-top!';

function Head({ column, isFirst, sort }: { column: ColumnFrame; isFirst: boolean; sort: ResponseTableProps['sort'] }) {
  const look = classNames(column.number && 'is-number', isFirst && 'md:sticky md:left-0 md:z-[2]!', 'md:min-w-28');
  if (!sort || column.sort === undefined) {
    return (
      <th scope="col" {...role('columnheader')} className={look}>
        <span className="line-clamp-3 max-w-72 whitespace-normal">{column.header}</span>
      </th>
    );
  }
  const direction = sort.by !== column.sort ? 'none' : sort.descending ? 'descending' : 'ascending';
  const Icon = { none: ChevronsUpDown, ascending: ArrowUp, descending: ArrowDown }[direction];
  return (
    <th scope="col" {...role('columnheader')} aria-sort={direction} className={look}>
      <Link
        href={sort.href(column.sort)}
        prefetch={false}
        className="sort text-ink! max-lg:min-h-11 max-lg:items-center"
      >
        <span className="line-clamp-3 max-w-72 whitespace-normal">{column.header}</span>
        <Icon aria-hidden="true" />
      </Link>
    </th>
  );
}

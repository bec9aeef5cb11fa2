import type { Formatter } from '#lib/i18n/format.ts';
import { Direction } from '../../_ui/direction.tsx';
import { IndexBar } from '../../_ui/index-bar.tsx';
import { SegmentMark } from '../../_ui/segment-mark.tsx';
import { Table } from '../../_ui/table.tsx';
import type { KitText } from './kit-text.ts';

/** Share, interval and index of two traits in four segments, the way a profile shows them. */
export function IndexTable({ t, say }: { t: KitText; say: Formatter }) {
  const names = [t('charts.a'), t('charts.b'), t('charts.c'), t('charts.d')];
  const rows: [string, [number, number, number, number, boolean][]][] = [
    [
      t('charts.time'),
      [
        [38, 33, 43, 72, true],
        [81, 77, 84, 241, true],
        [29, 24, 34, 53, true],
        [33, 28, 39, 64, true],
      ],
    ],
    [
      t('charts.often'),
      [
        [29, 25, 34, 92, false],
        [11, 9, 14, 28, true],
        [74, 69, 78, 409, true],
        [13, 10, 18, 38, true],
      ],
    ],
  ];
  return (
    <>
      <div className="min-w-0 [&_table]:md:min-w-[52rem]">
        <Table
          stack
          caption={t('charts.index')}
          columns={[
            { key: 'trait', header: t('charts.trait') },
            ...names.map((name, at) => ({
              key: String(at),
              header: (
                <span className="flex gap-2">
                  <SegmentMark number={at + 1} />
                  {name}
                </span>
              ),
            })),
          ]}
          rows={rows.map(([trait, cells]) => ({
            key: trait,
            cells: {
              trait: { content: trait },
              ...Object.fromEntries(
                cells.map(([share, low, high, index, clear], at) => [
                  String(at),
                  {
                    content: (
                      <span className="grid w-full grid-cols-[1fr_auto] items-baseline gap-x-2 md:pr-3">
                        <span>
                          <strong className="mr-2 text-md">{say.percent(share / 100)}</strong>
                          <span className="text-ink-3 text-xs">{say.percentInterval(low / 100, high / 100)}</span>
                        </span>
                        <span className="text-ink-2 text-xs">
                          <Direction
                            way={clear ? (index > 100 ? 'above' : 'below') : 'same'}
                            word={clear ? (index > 100 ? t('charts.above') : t('charts.below')) : t('charts.same')}
                          >
                            {say.integer(index)}
                          </Direction>
                        </span>
                        <span className="col-span-2 mt-0.5">
                          <IndexBar index={index} clear={clear} segment={at + 1} />
                        </span>
                      </span>
                    ),
                  },
                ]),
              ),
            },
          }))}
        />
      </div>
      <p className="mt-2 text-ink-3 text-sm">{t('charts.indexCaption')}</p>
    </>
  );
}

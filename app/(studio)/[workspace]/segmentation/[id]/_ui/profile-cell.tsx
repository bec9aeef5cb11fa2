import Link from 'next/link';
import type { Formatter } from '#lib/i18n/format.ts';
import { evidenceQuery } from '#lib/segmentation/evidence-query.ts';
import { indexOf } from '#lib/segmentation/profile/index-of.ts';
import type { ProfileCell } from '#lib/segmentation/profile/profile.ts';
import { isClear } from '#lib/segmentation/profile/strongest-lines.ts';
import { Direction } from '../../../../../_ui/direction.tsx';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { IndexBar } from '../../../../../_ui/index-bar.tsx';
import { sayValue } from './say-value.ts';

/** One number of one segment: the figure, its interval, where it stands beside everyone else; it opens the responses behind it. */
export async function ProfileCellPart(props: {
  say: Formatter;
  home: string;
  cell: ProfileCell;
  variable: string;
  category: string | null;
  colour: number;
  /** Name of the segment and of the line, for who hears the link alone. */
  name: string;
  what: string;
}) {
  const t = await getTranslate('segmentation');
  const { say, cell, variable, category } = props;
  const clear = isClear(cell);
  const index = indexOf(cell);
  const way = clear ? (cell.effect > 0 ? 'above' : 'below') : 'same';
  const value = sayValue(say, category, cell.value);
  const interval =
    category === null
      ? `${say.decimal(cell.low, 1)}–${say.decimal(cell.high, 1)}`
      : say.percentInterval(cell.low, cell.high);
  return (
    <span className="grid w-full grid-cols-[1fr_auto] items-baseline gap-x-2 md:pr-3">
      <span>
        <Link
          href={`${props.home}/responses?${evidenceQuery({ segment: cell.segment, variable, category })}`}
          prefetch={false}
          className="mr-2 font-strong text-inherit text-md"
          aria-label={t('profile.behind', { name: props.name, what: props.what, value })}
        >
          {value}
        </Link>
        <span className="whitespace-nowrap text-ink-3 text-xs">{interval}</span>
      </span>
      <span className="text-ink-2 text-xs">
        {cell.rest !== null && (
          <Direction way={way} word={t(`profile.${way}`)}>
            {index === null ? say.signed(cell.value - cell.rest) : say.integer(index)}
          </Direction>
        )}
      </span>
      <span className="col-span-2 mt-0.5 min-h-3">
        {index !== null && <IndexBar index={index} clear={clear} segment={props.colour} />}
      </span>
    </span>
  );
}

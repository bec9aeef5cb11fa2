import Link from 'next/link';
import { formatter } from '#lib/i18n/format.ts';
import { evidenceQuery } from '#lib/segmentation/evidence-query.ts';
import { strongestLines } from '#lib/segmentation/profile/strongest-lines.ts';
import { wilsonInterval } from '#lib/statistics/wilson-interval.ts';
import { can } from '#lib/workspaces/can.ts';
import type { SegmentRow } from '#server/segmentation/read-segmentation.ts';
import { getLocale } from '../../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { SegmentMark } from '../../../../../_ui/segment-mark.tsx';
import { saySegment } from '../../_ui/say-segment.ts';
import { sayLine } from './say-line.ts';
import { sayValue } from './say-value.ts';
import { SegmentForm } from './segment-form.tsx';
import type { Shown } from './shown.ts';
import { weighedShare } from './weighed-share.ts';

/** The segments side by side: how large, what they are called, what marks them. */
export async function SegmentCards(props: Shown & { slug: string }) {
  const t = await getTranslate('segmentation');
  return (
    <ul
      aria-label={t('segments.title')}
      className="mt-5 grid gap-x-6 gap-y-8 md:grid-cols-2 xl:grid-cols-[repeat(auto-fit,minmax(13rem,1fr))]"
    >
      {props.run.segments.map((segment) => (
        <SegmentCard key={segment.code} {...props} segment={segment} />
      ))}
    </ul>
  );
}

async function SegmentCard(props: Shown & { slug: string; segment: SegmentRow }) {
  const { segment, home, run, document, profile, labels } = props;
  const t = await getTranslate('segmentation');
  const say = formatter(await getLocale());
  const all = run.segments.reduce((sum, { size }) => sum + size, 0);
  const share = weighedShare(document, segment.code) ?? segment.size / Math.max(1, all);
  const people = Math.max(1, all / (document.weighting?.designEffect ?? 1));
  const [low, high] = wilsonInterval(share * people, people);
  const name = saySegment(t, segment);
  const marks = strongestLines(profile, segment.code, 3, run.agreements);
  const behind = (variable: string | null, category: string | null) =>
    `${home}/responses?${evidenceQuery({ segment: segment.code, variable, category })}`;
  return (
    <li id={`segment-${segment.code}`} className="min-w-0 scroll-mt-4">
      <p className="flex items-center justify-between gap-3 text-ink-2 text-sm">
        <span className="flex items-center gap-2">
          <SegmentMark number={segment.colour} />
          <Link href={behind(null, null)} prefetch={false} className="text-inherit">
            {t('run.people', { n: segment.size })}
          </Link>
        </span>
        <span className="font-serif text-2xl text-ink">{say.percent(share)}</span>
      </p>
      <p className="text-end text-ink-3 text-xs">
        <span className="sr-only">{t('segment.interval.help', { interval: say.percentInterval(low, high) })}</span>
        <span aria-hidden="true">{say.percentInterval(low, high)}</span>
      </p>
      <h2 className="text-xl">
        <Link href={`${home}?segment=${segment.code}#one`} className="break-words">
          {name}
        </Link>
      </h2>
      {segment.note && <p className="mt-1 whitespace-pre-line break-words text-ink-2 text-sm">{segment.note}</p>}
      <div className="mt-3 border-line border-t pt-2">
        {marks.length === 0 ? (
          <p className="text-ink-2 text-sm">{t('segment.nothing')}</p>
        ) : (
          <ul className="grid gap-1.5 text-sm leading-snug" aria-label={t('segment.marks')}>
            {marks.map(({ variable, category, cell }) => (
              <li key={`${variable.name} ${category}`} className="break-words">
                {sayLine(t, labels, variable.name, category)}{' '}
                <Link href={behind(variable.name, category)} prefetch={false} className="whitespace-nowrap text-ink-2">
                  {t('segment.mark', {
                    here: sayValue(say, category, cell.value),
                    rest: sayValue(say, category, cell.rest ?? 0),
                  })}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </div>
      {can(props.role, 'analyse') && (
        <SegmentForm slug={props.slug} id={run.id} segment={segment} colours={run.segments.length} />
      )}
    </li>
  );
}

import Link from 'next/link';
import { formatter } from '#lib/i18n/format.ts';
import { getLocale } from '../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../_ui/i18n/get-translate.ts';
import { segmentLetter } from '../../../_ui/segment-letter.ts';
import { SegmentStrip } from '../../../_ui/segment-strip.tsx';
import type { Standing } from './read-standing.ts';
import { enough } from './step-states.ts';

/** The third step: the newest segments as shares of one bar with their names, or what it takes to find some. */
export async function HomeSegments({ slug, standing }: { slug: string; standing: Standing }) {
  const t = await getTranslate('studio');
  const { latest, overview, segmentations } = standing;
  if (!latest) {
    if (segmentations.running > 0) {
      return (
        <p>
          <Link href={`/${slug}/segmentation`}>{t('rail.segmentation.running')}</Link>
        </p>
      );
    }
    return <p>{overview.complete >= enough ? t('home.segmentation.ready') : t('home.segmentation.empty')}</p>;
  }
  const say = formatter(await getLocale());
  const total = latest.segments.reduce((sum, { size }) => sum + size, 0);
  const nameOf = ({ name, colour }: (typeof latest.segments)[number]) =>
    name ?? t('home.segment', { letter: segmentLetter(colour) });
  const shareOf = ({ share, size }: (typeof latest.segments)[number]) => share ?? (total ? size / total : 0);
  const shares = latest.segments.map((one) => `${nameOf(one)} ${say.percent(shareOf(one))}`);
  return (
    <div className="grid gap-2">
      <SegmentStrip
        label={say.list(shares)}
        parts={latest.segments.map((one) => ({
          number: one.colour,
          size: shareOf(one),
          text: say.percent(shareOf(one)),
        }))}
      />
      <p className="text-sm">{say.list(latest.segments.map(nameOf))}</p>
    </div>
  );
}

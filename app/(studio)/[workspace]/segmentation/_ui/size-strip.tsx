import { formatter } from '#lib/i18n/format.ts';
import { getLocale } from '../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../_ui/i18n/get-translate.ts';
import { SegmentStrip } from '../../../../_ui/segment-strip.tsx';
import { saySegment } from './say-segment.ts';

/** The segments of a run as shares of one bar. */
export async function SizeStrip(props: {
  segments: readonly {
    readonly code: string;
    readonly name: string | null;
    readonly colour: number;
    readonly size: number;
    /** By weight, where respondents are weighted. */
    readonly share?: number | null;
  }[];
}) {
  const t = await getTranslate('segmentation');
  const say = formatter(await getLocale());
  const total = props.segments.reduce((sum, { size }) => sum + size, 0);
  if (total === 0) return null;
  const parts = props.segments.map((segment) => ({
    number: segment.colour,
    size: segment.share ?? segment.size,
    text: say.percent(segment.share ?? segment.size / total),
    name: saySegment(t, segment),
  }));
  const told = say.list(parts.map(({ name, text }) => t('strip.part', { name, share: text })));
  return <SegmentStrip label={t('strip.label', { parts: told })} parts={parts} />;
}

import { formatter } from '#lib/i18n/format.ts';
import type { Segmentation } from '#lib/segmentation/segmentation.ts';
import type { SegmentRow } from '#server/segmentation/read-segmentation.ts';
import { getLocale } from '../../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { SegmentMark } from '../../../../../_ui/segment-mark.tsx';
import { saySegment } from '../../_ui/say-segment.ts';

/** Under this overlap a segment is not to be built on; above the other it is firm. C. Hennig (2007). */
const loose = 0.6;
const firm = 0.75;

/** How often each segment comes back when people are drawn anew. */
export async function Firmness({ document, segments }: { document: Segmentation; segments: readonly SegmentRow[] }) {
  const t = await getTranslate('segmentation');
  const say = formatter(await getLocale());
  const measured = document.segments.flatMap(({ code, stability }) => {
    const segment = segments.find((one) => one.code === code);
    return segment && stability !== null ? [{ segment, stability }] : [];
  });
  if (measured.length === 0) return null;
  return (
    <div>
      <h3 className="mb-2">{t('firm.title')}</h3>
      <ul className="grid gap-2">
        {measured.map(({ segment, stability }) => (
          <li
            key={segment.code}
            className="grid grid-cols-[auto_minmax(0,9rem)_1fr_auto] items-center gap-x-2.5 text-sm"
          >
            <SegmentMark number={segment.colour} />
            <span className="break-words">{saySegment(t, segment)}</span>
            <svg aria-hidden="true" width="100%" height="12" className="keep-colour block">
              <rect y="3" width="100%" height="6" fill="var(--line)" />
              <rect y="3" width={`${stability * 100}%`} height="6" fill="var(--ink-2)" />
              <line x1={`${firm * 100}%`} x2={`${firm * 100}%`} y1="0" y2="12" stroke="var(--ink)" strokeWidth="1.5" />
            </svg>
            <span>{say.decimal(stability)}</span>
            {stability < loose && <span className="col-span-3 col-start-2 text-warn">{t('firm.loose')}</span>}
          </li>
        ))}
      </ul>
      <p className="mt-2 max-w-(--measure) text-ink-3 text-sm">{t('firm.caption')}</p>
    </div>
  );
}

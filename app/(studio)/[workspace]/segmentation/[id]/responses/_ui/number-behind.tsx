import { formatter } from '#lib/i18n/format.ts';
import type { EvidenceQuery } from '#lib/segmentation/evidence-query.ts';
import type { ProfileCell } from '#lib/segmentation/profile/profile.ts';
import type { SegmentationView } from '#server/segmentation/read-segmentation.ts';
import { getLocale } from '../../../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../../../_ui/i18n/get-translate.ts';
import { sayValue } from '../../_ui/say-value.ts';

/** The number itself: its base and interval, everyone else beside it, what its test is worth, and who has left since. */
export async function NumberBehind(props: {
  run: SegmentationView;
  query: EvidenceQuery;
  cell: ProfileCell | undefined;
  count: number;
}) {
  const { run, query, cell, count } = props;
  if (!cell) return null;
  const t = await getTranslate('segmentation');
  const say = formatter(await getLocale());
  const value = (x: number) => sayValue(say, query.category, x);
  const bounds = { low: value(cell.low), high: value(cell.high) };
  const made = run.document?.variables.some(({ name }) => name === query.variable);
  const gone = cell.count - count;
  return (
    <div className="mb-6 grid max-w-(--measure) gap-1 text-ink-2 leading-snug">
      <p>
        {query.category === null
          ? t('behind.base.mean', { n: cell.n, ...bounds })
          : t('behind.base', { count: cell.count, n: cell.n, ...bounds })}
      </p>
      {cell.effective !== undefined && (
        <p>{t('behind.weighted', { n: cell.n, effective: say.integer(Math.round(cell.effective)) })}</p>
      )}
      {cell.rest !== null && (
        <p>
          {t('behind.rest', {
            rest: value(cell.rest),
            n: cell.restN,
            effect: say.signed(cell.effect, 2),
            p: say.pValue(cell.p),
          })}
        </p>
      )}
      {!made && typeof cell.residual === 'number' && cell.rest !== null && (
        <p>{t('behind.residual', { residual: say.signed(cell.residual, 1) })}</p>
      )}
      {made && <p className="text-ink-3 text-sm">{t('behind.descriptive')}</p>}
      {gone > 0 && <p>{t('behind.gone', { n: gone })}</p>}
    </div>
  );
}

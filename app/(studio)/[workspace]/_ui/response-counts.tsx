import { formatter } from '#lib/i18n/format.ts';
import type { Overview } from '#server/responses/read-overview.ts';
import { getLocale } from '../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../_ui/i18n/get-translate.ts';
import { Sparkbars } from '../../../_ui/sparkbars.tsx';

/** How many have answered: the last three weeks as bars, and the counts by status in words. */
export async function ResponseCounts({ overview }: { overview: Overview }) {
  const t = await getTranslate('studio');
  const say = formatter(await getLocale());
  const { days } = overview;
  const day = (at: number) => say.day(Date.parse(`${days.at(at)?.day}T00:00:00Z`));
  const values = days.map((one) => one.complete);
  const caption = t('home.responses.perDay', {
    from: day(0),
    to: day(-1),
    total: values.reduce((sum, one) => sum + one, 0),
    most: Math.max(0, ...values),
  });
  const others = [
    { key: 'open', count: overview.open, words: t('home.responses.open') },
    { key: 'screened-out', count: overview.screenedOut, words: t('home.responses.screenedOut') },
    { key: 'over-quota', count: overview.overQuota, words: t('home.responses.overQuota') },
  ].filter((one) => one.count > 0);
  return (
    <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
      <Sparkbars label={caption} values={values} />
      <div className="min-w-56 flex-1">
        <p>
          <strong className="text-ink">{t('rail.responses.some', { n: overview.complete })}</strong>
        </p>
        {others.length > 0 && (
          <ul className="flex flex-wrap gap-x-4">
            {others.map((one) => (
              <li key={one.key}>{t('home.responses.other', { words: one.words, n: one.count })}</li>
            ))}
          </ul>
        )}
        <p className="mt-1 text-ink-3 text-sm">{caption}</p>
      </div>
    </div>
  );
}

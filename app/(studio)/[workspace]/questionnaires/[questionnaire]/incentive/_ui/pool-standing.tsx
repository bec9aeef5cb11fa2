import { getLocale } from '#app/_ui/i18n/get-locale.ts';
import { getTranslate } from '#app/_ui/i18n/get-translate.ts';
import { Notice } from '#app/_ui/notice.tsx';
import { Sparkbars } from '#app/_ui/sparkbars.tsx';
import { formatter } from '#lib/i18n/format.ts';
import type { PoolReading } from '#server/questionnaires/read-incentive.ts';

/** How many codes are left and given, how fast they go, and a word before they run out. The codes themselves are not shown. */
export async function PoolStanding(props: { pool: PoolReading; base: string; isCurrent: boolean; mayExport: boolean }) {
  const t = await getTranslate('fielding');
  const say = formatter(await getLocale());
  const { pool, base, isCurrent, mayExport } = props;
  const { free, given, days, daysLeft } = pool;
  const total = (days ?? []).reduce((sum, day) => sum + day.given, 0);
  const most = Math.max(0, ...(days ?? []).map((day) => day.given));
  const figures = [
    { key: 'left', value: say.integer(free) },
    { key: 'given', value: say.integer(given) },
    ...(isCurrent && daysLeft !== undefined ? [{ key: 'days', value: say.integer(daysLeft) } as const] : []),
  ] as const;
  return (
    <section aria-label={t('pool.title')} className="grid gap-4">
      {isCurrent && free === 0 ? (
        <Notice kind="bad" title={t('pool.empty')}>
          <p>{t('pool.emptyWhat')}</p>
        </Notice>
      ) : (
        pool.isLow && (
          <Notice kind="warn" title={t('pool.low', { n: free })}>
            <p>{t('pool.lowWhat', { lowAt: pool.lowAt })}</p>
          </Notice>
        )
      )}
      <div className="flex flex-wrap items-end gap-x-10 gap-y-4">
        <dl className="flex flex-wrap gap-x-10 gap-y-3">
          {figures.map(({ key, value }) => (
            <div key={key} className="grid">
              <dt className="text-ink-3 text-sm">{t(`pool.${key}`)}</dt>
              <dd className="font-serif text-2xl">{value}</dd>
            </div>
          ))}
        </dl>
        {days && given > 0 && (
          <div className="grid gap-1">
            <Sparkbars label={t('pool.bars', { total, most })} values={days.map((day) => day.given)} />
            <p className="text-ink-3 text-xs">{t('pool.lastDays')}</p>
          </div>
        )}
      </div>
      <p className="max-w-(--measure) text-ink-2 text-sm">
        {days === undefined
          ? t('pool.anonymous')
          : daysLeft === undefined
            ? t('pool.noPace')
            : t('pool.pace', { days: daysLeft })}
      </p>
      {mayExport && given > 0 && (
        <p className="text-sm">
          <a href={`${base}/ledger`} download>
            {t('pool.ledger')}
          </a>
        </p>
      )}
    </section>
  );
}

import { getTranslate } from '#app/_ui/i18n/get-translate.ts';
import { Tag } from '#app/_ui/tag.tsx';

/** Places taken of those there are, as a bar and in numbers. */
export async function QuotaBar({ taken, limit, name }: { taken: number; limit: number; name: string }) {
  const t = await getTranslate('fielding');
  const share = limit === 0 ? 1 : Math.min(1, taken / limit);
  const isFull = taken >= limit;
  return (
    <div className="grid max-w-[40rem] gap-1">
      <svg
        role="img"
        aria-label={t('quotas.bar', { name, taken, limit })}
        width="100%"
        height="10"
        className="keep-colour block rounded-full"
      >
        <rect width="100%" height="10" fill="var(--line)" />
        <rect width={`${share * 100}%`} height="10" fill={isFull ? 'var(--ink)' : 'var(--ink-3)'} />
      </svg>
      <p className="flex flex-wrap items-center gap-x-3 text-ink-2 text-sm">
        <span>{t('quotas.taken', { taken, limit })}</span>
        {isFull ? <Tag kind="plain">{t('quotas.full')}</Tag> : <span>{t('quotas.left', { n: limit - taken })}</span>}
      </p>
    </div>
  );
}

import Link from 'next/link';
import { classNames } from '#app/_ui/class-names.ts';
import { getTranslate } from '#app/_ui/i18n/get-translate.ts';
import { Tag } from '#app/_ui/tag.tsx';

/** What a questionnaire can give. */
export const incentiveKinds = ['none', 'code', 'message', 'redirect'] as const;
export type IncentiveKind = (typeof incentiveKinds)[number];

/** The kinds of incentive, of which one is open below. */
export async function KindChoice(props: { base: string; chosen: IncentiveKind; current: IncentiveKind }) {
  const t = await getTranslate('fielding');
  return (
    <nav aria-label={t('incentive.choose')} className="mb-5">
      <ul className="grid gap-2 sm:grid-cols-2 xl:grid-cols-4">
        {incentiveKinds.map((kind) => (
          <li key={kind}>
            <Link
              href={`${props.base}?kind=${kind}`}
              scroll={false}
              aria-current={kind === props.chosen ? 'true' : undefined}
              className={classNames(
                'grid h-full content-start gap-0.5 rounded-md border p-3 text-ink no-underline hover:border-ink hover:text-ink',
                kind === props.chosen ? 'border-accent bg-accent-soft' : 'border-line-strong bg-surface',
              )}
            >
              <span className="flex flex-wrap items-baseline justify-between gap-2 font-strong">
                {t(`incentive.kind.${kind}`)}
                {kind === props.current && <Tag kind="ok">{t('incentive.current')}</Tag>}
              </span>
              <span className="text-ink-2 text-sm leading-snug">{t(`incentive.what.${kind}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

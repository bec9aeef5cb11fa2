import type { Metadata } from 'next';
import Link from 'next/link';
import { formatter } from '#lib/i18n/format.ts';
import { parseId } from '#lib/ids.ts';
import { labelsIn } from '#lib/segmentation/labels.ts';
import { processContext } from '#server/process-context.ts';
import { compareSegmentations } from '#server/segmentation/compare-segmentations.ts';
import { listSegmentations } from '#server/segmentation/list-segmentations.ts';
import { loadLabels } from '#server/segmentation/load-labels.ts';
import { requireCaller } from '../../../../_door/require-caller.ts';
import { getLocale } from '../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../_ui/i18n/get-translate.ts';
import { Notice } from '../../../../_ui/notice.tsx';
import { PageHead } from '../../../../_ui/page-head.tsx';
import { sayRun } from '../_ui/say-run.ts';
import { CrossTable } from './_ui/cross-table.tsx';
import { PickRuns } from './_ui/pick-runs.tsx';
import { WaveTable } from './_ui/wave-table.tsx';

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslate('segmentation'))('compare.title') };
}

/** Two runs of one questionnaire side by side: who moved from where to where, and how far the two agree. */
export default async function ComparePage(props: Props) {
  const { caller, slug } = await requireCaller((await props.params).workspace);
  const query = await props.searchParams;
  const t = await getTranslate('segmentation');
  const locale = await getLocale();
  const say = formatter(locale);
  const [first, second] = [parseId<'segmentation'>(query.a), parseId<'segmentation'>(query.b)];
  const context = processContext();
  const compared = first && second && (await compareSegmentations(context, caller, { first, second }));
  const listed = await listSegmentations(context, caller);
  const runs = listed.ok ? listed.value.filter(({ state }) => state === 'done') : [];
  const crumb = <Link href={`/${slug}/segmentation`}>{t('list.title')}</Link>;
  if (!compared?.ok) {
    return (
      <>
        <PageHead crumb={crumb} title={t('compare.pick')} />
        {compared && (
          <div className="mb-5">
            <Notice kind="warn" title={t('compare.not.title')}>
              <p>{t('compare.not.lead')}</p>
            </Notice>
          </div>
        )}
        <PickRuns slug={slug} runs={runs} first={query.a} second={query.b} />
      </>
    );
  }
  const { comparison, onlyFirst, onlySecond, waves } = compared.value;
  const rand = comparison.adjustedRand;
  const isWeighted = [compared.value.first, compared.value.second].some(({ document }) => document?.weighting);
  const found = waves?.matches.filter(({ before, after }) => before !== null && after !== null).length ?? 0;
  const table = waves && second ? await loadLabels(context, caller, second, locale) : undefined;
  return (
    <>
      <PageHead
        crumb={
          <>
            {crumb} / <Link href={`/${slug}/segmentation/${first}`}>{sayRun(t, say, compared.value.first)}</Link> /{' '}
            <Link href={`/${slug}/segmentation/${second}`}>{sayRun(t, say, compared.value.second)}</Link>
          </>
        }
        title={t(waves ? 'waves.title' : 'compare.title')}
        lead={
          waves
            ? t('waves.lead', { n: found, of: compared.value.first.segments.length })
            : rand === null
              ? t('compare.none')
              : [
                  t('compare.stayed', { stayed: comparison.stayed, both: comparison.both }),
                  t(`compare.${wordFor(rand)}`),
                ].join(' ')
        }
      />
      {rand !== null && <p className="mb-5 text-ink-2 text-sm">{t('compare.rand', { value: say.decimal(rand) })}</p>}
      {waves ? (
        <WaveTable
          compared={compared.value}
          waves={waves}
          labels={labelsIn(table ?? { rows: 0, columns: [] }, locale)}
        />
      ) : (
        <CrossTable compared={compared.value} />
      )}
      {waves && <p className="mt-3 max-w-(--measure) text-ink-2 text-sm">{t('waves.note')}</p>}
      {waves && isWeighted && <p className="mt-2 text-ink-2 text-sm">{t('result.weighted')}</p>}
      {!waves && onlyFirst + onlySecond > 0 && (
        <p className="mt-3 text-ink-2 text-sm">{t('compare.only', { first: onlyFirst, second: onlySecond })}</p>
      )}
      <div className="mt-8">
        <PickRuns slug={slug} runs={runs} first={first} second={second} />
      </div>
    </>
  );
}

/** Bounds in use for the adjusted Rand index (D. Steinley 2004): .9 excellent, .8 good, .65 moderate. */
function wordFor(rand: number): 'same' | 'close' | 'loose' | 'apart' {
  if (rand >= 0.9) return 'same';
  if (rand >= 0.65) return 'close';
  return rand >= 0.3 ? 'loose' : 'apart';
}

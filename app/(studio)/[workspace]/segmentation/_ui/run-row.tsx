import Link from 'next/link';
import { formatter } from '#lib/i18n/format.ts';
import { wordsIn } from '#lib/questionnaires/words-in.ts';
import type { SegmentationRow } from '#server/segmentation/list-segmentations.ts';
import { getLocale } from '../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../_ui/i18n/get-translate.ts';
import { Tag } from '../../../../_ui/tag.tsx';
import { sayRun } from './say-run.ts';
import { SizeStrip } from './size-strip.tsx';

/** One analysis in the list: what it is called, about whom, how far it is or what it found. */
export async function RunRow({ slug, run }: { slug: string; run: SegmentationRow }) {
  const t = await getTranslate('segmentation');
  const locale = await getLocale();
  const say = formatter(locale);
  const title = wordsIn(run.title, locale, []);
  return (
    <li className="grid gap-x-8 gap-y-3 border-line border-b py-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      <div className="min-w-0">
        <h2 className="text-xl">
          <Link href={`/${slug}/segmentation/${run.id}`} className="break-words">
            {sayRun(t, say, run)}
          </Link>
        </h2>
        <p className="mt-1 text-ink-2 text-sm">
          <span lang={title.language}>{title.words}</span>
          {run.name !== null && <span className="text-ink-3"> · {say.dateTime(run.createdAt.getTime())}</span>}
        </p>
      </div>
      <div className="grid min-w-0 content-start gap-2">
        <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          {run.state === 'done' && run.k !== null && run.verdict !== null ? (
            <>
              <span className="font-strong">{t('run.k', { n: run.k })}</span>
              <span className="text-ink-2 text-sm">{t('run.people', { n: run.used ?? 0 })}</span>
              <Tag kind={tagOf[run.verdict]}>{t(`verdict.${run.verdict}`)}</Tag>
            </>
          ) : (
            <State run={run} words={stateWords(run)} />
          )}
        </p>
        {run.state === 'done' && <SizeStrip segments={run.segments} />}
      </div>
    </li>
  );

  function stateWords({ state, progress }: SegmentationRow): string {
    if (state === 'running') return t('state.running', { done: say.percent(progress) });
    return state === 'done' ? '' : t(`state.${state}`);
  }
}

function State({ run, words }: { run: SegmentationRow; words: string }) {
  return <Tag kind={run.state === 'failed' ? 'bad' : run.state === 'cancelled' ? 'plain' : 'accent'}>{words}</Tag>;
}

const tagOf = { natural: 'ok', reproducible: 'ok', constructive: 'warn', none: 'bad' } as const;

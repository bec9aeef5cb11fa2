import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { formatter } from '#lib/i18n/format.ts';
import { parseId } from '#lib/ids.ts';
import { type EvidenceQuery, evidenceQuery, readEvidenceQuery } from '#lib/segmentation/evidence-query.ts';
import { labelsIn } from '#lib/segmentation/labels.ts';
import { can } from '#lib/workspaces/can.ts';
import { processContext } from '#server/process-context.ts';
import { behindPageSize, listBehind } from '#server/segmentation/list-behind.ts';
import { loadLabels } from '#server/segmentation/load-labels.ts';
import { readSegmentation } from '#server/segmentation/read-segmentation.ts';
import { requireCaller } from '../../../../../_door/require-caller.ts';
import { getLocale } from '../../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { Notice } from '../../../../../_ui/notice.tsx';
import { PageHead } from '../../../../../_ui/page-head.tsx';
import { SegmentMark } from '../../../../../_ui/segment-mark.tsx';
import { ResponseTable } from '../../../responses/_ui/response-table.tsx';
import { saySegment } from '../../_ui/say-segment.ts';
import { RunCrumb } from '../_ui/run-crumb.tsx';
import { sayLine } from '../_ui/say-line.ts';
import { sayValue } from '../_ui/say-value.ts';
import { NumberBehind } from './_ui/number-behind.tsx';
import { Pages } from './_ui/pages.tsx';

type Props = {
  params: Promise<{ workspace: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslate('segmentation'))('new.responses') };
}

/** The responses behind one number of a run: exactly those that it counted. */
export default async function ResponsesBehindPage(props: Props) {
  const { workspace, id } = await props.params;
  const { caller, slug } = await requireCaller(workspace);
  const parsed = parseId<'segmentation'>(id);
  const query = await props.searchParams;
  if (!parsed) notFound();
  const context = processContext();
  const run = await readSegmentation(context, caller, parsed);
  if (!run.ok || run.value.state !== 'done') notFound();
  const t = await getTranslate('segmentation');
  const locale = await getLocale();
  const say = formatter(locale);
  const crumb = <RunCrumb slug={slug} run={run.value} inside />;
  if (!can(caller.role, 'view-responses')) {
    return (
      <>
        <PageHead crumb={crumb} title={t('new.responses')} />
        <Notice title={t('behind.forbidden')} />
      </>
    );
  }
  const asked = readEvidenceQuery(query);
  const page = Math.min(mostPages, Math.max(0, Math.floor(Number(query.page ?? 1)) - 1 || 0));
  const behind = await listBehind(context, caller, { id: parsed, query: asked, page });
  if (!behind.ok) notFound();
  const { count, rows, definitions, cell, questionnaire } = behind.value;
  const labels = labelsIn((await loadLabels(context, caller, parsed, locale)) ?? { rows: 0, columns: [] }, locale);
  const segment = run.value.segments.find(({ code }) => code === asked.segment);
  const name = segment ? saySegment(t, segment) : t('behind.everybody');
  const line = asked.variable === null ? null : sayLine(t, labels, asked.variable, asked.category);
  const title =
    line === null
      ? t('behind.title.size', { name, n: count })
      : cell
        ? t(asked.category === null ? 'behind.title.mean' : 'behind.title.share', {
            name,
            value: sayValue(say, asked.category, cell.value),
          })
        : t('behind.title.plain', { n: count });
  const question = asked.variable?.split('.')[0];
  const known = new Set(
    [...definitions.values()].flatMap(({ pages }) => pages.flatMap((one) => one.questions.map(({ code }) => code))),
  );
  return (
    <>
      <PageHead crumb={crumb} title={title} {...(line !== null && { lead: line })} />
      <NumberBehind run={run.value} query={asked} cell={cell} count={count} />
      <p className="mb-3 font-strong">{t('behind.count', { n: count })}</p>
      <ResponseTable
        slug={slug}
        questionnaire={questionnaire}
        definitions={definitions}
        columns={question !== undefined && known.has(question) ? [question] : openQuestions()}
        rows={rows}
        caption={title}
        empty={t('behind.none')}
        extra={[
          {
            key: 'segment',
            header: t('behind.segment'),
            cell: (row) => {
              const member = rows.find((one) => one.id === row.id);
              const own = run.value.segments.find(({ code }) => code === member?.segment);
              return own ? (
                <span className="flex items-center gap-2 whitespace-nowrap">
                  <SegmentMark number={own.colour} />
                  {saySegment(t, own)}
                </span>
              ) : null;
            },
          },
          {
            key: 'certainty',
            header: t('behind.certainty'),
            cell: (row) => say.percent(rows.find((one) => one.id === row.id)?.certainty ?? 0),
          },
        ]}
      />
      <p className="mt-3 text-ink-3 text-sm">{t('behind.certainty.help')}</p>
      <Pages page={page} count={count} size={behindPageSize} href={(to) => `?${pageQuery(asked, to)}`} />
    </>
  );

  /** Without a question asked about, what people wrote themselves says most. */
  function openQuestions(): string[] {
    const newest = [...(behind.ok ? behind.value.definitions.values() : [])][0];
    const questions = newest?.pages.flatMap((one) => one.questions) ?? [];
    return questions
      .filter(({ type }) => type === 'long-text' || type === 'short-text')
      .map(({ code }) => code)
      .slice(0, 3);
  }
}

/** More pages than anybody turns, fewer than a database minds. */
const mostPages = 1_000_000;

function pageQuery(query: EvidenceQuery, page: number): string {
  return [evidenceQuery(query), page === 0 ? '' : `page=${page + 1}`].filter(Boolean).join('&');
}

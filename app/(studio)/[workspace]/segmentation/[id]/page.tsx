import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { formatter } from '#lib/i18n/format.ts';
import { parseId } from '#lib/ids.ts';
import { processContext } from '#server/process-context.ts';
import { readSegmentation } from '#server/segmentation/read-segmentation.ts';
import { requireCaller } from '../../../../_door/require-caller.ts';
import { getLocale } from '../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../_ui/i18n/get-translate.ts';
import { Notice } from '../../../../_ui/notice.tsx';
import { sayRun } from '../_ui/say-run.ts';
import { DeleteRun } from './_ui/delete-run.tsx';
import { EndedRun } from './_ui/ended-run.tsx';
import { RunProgress } from './_ui/run-progress.tsx';
import { RunResult } from './_ui/run-result.tsx';

type Props = {
  params: Promise<{ workspace: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { run } = await ask(props);
  const t = await getTranslate('segmentation');
  return { title: sayRun(t, formatter(await getLocale()), run) };
}

/** One analysis: how far it is while it runs, why it ended, or what it found. */
export default async function SegmentationPage(props: Props) {
  const { inside, run } = await ask(props);
  const query = await props.searchParams;
  const t = await getTranslate('segmentation');
  const failed = failures.find((one) => one === query.failed);
  const done = dones.find((one) => one === query.done);
  if (query.delete === 'ask') return <DeleteRun slug={inside.slug} run={run} />;
  return (
    <>
      {(failed || done) && (
        <div className="mb-5">
          {failed && <Notice kind="bad" title={t(`failed.${failed}`)} announce />}
          {done && <Notice kind="ok" title={t(`done.${done}`)} announce />}
        </div>
      )}
      {run.state === 'queued' || run.state === 'running' ? (
        <RunProgress slug={inside.slug} run={run} role={inside.caller.role} />
      ) : run.state === 'done' && run.document ? (
        <RunResult inside={inside} run={run} document={run.document} query={query} />
      ) : (
        <EndedRun slug={inside.slug} run={run} role={inside.caller.role} />
      )}
    </>
  );
}

async function ask(props: Props) {
  const { workspace, id } = await props.params;
  return read(workspace, id);
}

/** Once per request, for the page and its title. */
const read = cache(async (workspace: string, id: string) => {
  const inside = await requireCaller(workspace);
  const parsed = parseId<'segmentation'>(id);
  if (!parsed) notFound();
  const run = await readSegmentation(processContext(), inside.caller, parsed);
  if (!run.ok) notFound();
  return { inside, run: run.value };
});

const failures = ['forbidden', 'not-running', 'not-ended', 'not-found', 'changed', 'form'] as const;
const dones = ['segment', 'named'] as const;

import { formatter } from '#lib/i18n/format.ts';
import { labelsIn } from '#lib/segmentation/labels.ts';
import type { Segmentation } from '#lib/segmentation/segmentation.ts';
import { can } from '#lib/workspaces/can.ts';
import { processContext } from '#server/process-context.ts';
import { loadLabels } from '#server/segmentation/load-labels.ts';
import { readNewcomers } from '#server/segmentation/read-newcomers.ts';
import { readProfile } from '#server/segmentation/read-profile.ts';
import type { SegmentationView } from '#server/segmentation/read-segmentation.ts';
import type { Inside } from '#server/workspaces/resolve-caller.ts';
import { getLocale } from '../../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { LinkButton } from '../../../../../_ui/link-button.tsx';
import { PageHead } from '../../../../../_ui/page-head.tsx';
import { SizeStrip } from '../../_ui/size-strip.tsx';
import { Agreement } from './agreement.tsx';
import { HowReal } from './how-real.tsx';
import { ManageRun } from './manage-run.tsx';
import { OneSegment } from './one-segment.tsx';
import { ProfileTable } from './profile-table.tsx';
import { ResultNotices } from './result-notices.tsx';
import { RunCrumb } from './run-crumb.tsx';
import { SegmentCards } from './segment-cards.tsx';
import { weighedShare } from './weighed-share.ts';
import { WhatTheyRestOn } from './what-they-rest-on.tsx';
import { WhatWentIn } from './what-went-in.tsx';

/** What a run found: how many and how sure in plain words, who they are, what sets them apart, and how one knows. */
export async function RunResult(props: {
  inside: Inside;
  run: SegmentationView;
  document: Segmentation;
  query: Readonly<Record<string, string | string[] | undefined>>;
}) {
  const { run, document, query } = props;
  const { caller, slug } = props.inside;
  const t = await getTranslate('segmentation');
  const locale = await getLocale();
  const say = formatter(locale);
  const context = processContext();
  const found = await readProfile(context, caller, run.id);
  const profile = found.ok ? found.value : { variables: [], quotes: [] };
  const newcomers = run.newSince > 0 ? await readNewcomers(context, caller, run.id) : null;
  const table = await loadLabels(context, caller, run.id, locale);
  const labels = labelsIn(table ?? { rows: 0, columns: [] }, locale);
  const home = `/${slug}/segmentation/${run.id}`;
  const { chosen } = document;
  const shown = { home, run, document, profile, labels, role: caller.role };
  return (
    <>
      <PageHead
        crumb={<RunCrumb slug={slug} run={run} />}
        title={t('result.title', { k: chosen.k, n: document.used })}
        lead={
          <>
            <Agreement document={document} /> {t(`result.${chosen.verdict}`)}
          </>
        }
        actions={
          <>
            <LinkButton href={`${home}/export?format=md`} prefetch={false}>
              {t('result.sheet')}
            </LinkButton>
            {can(caller.role, 'edit-persona') && (
              <LinkButton kind="primary" href={`/${slug}/personas?segmentation=${run.id}`}>
                {t('result.personas')}
              </LinkButton>
            )}
          </>
        }
      />
      <ResultNotices run={run} newcomers={newcomers?.ok ? newcomers.value : null} slug={slug} role={caller.role} />
      <SizeStrip
        segments={run.segments.map((segment) => ({ ...segment, share: weighedShare(document, segment.code) }))}
      />
      <SegmentCards {...shown} slug={slug} />
      <HowReal {...shown} slug={slug} />
      <WhatTheyRestOn {...shown} />
      <ProfileTable {...shown} query={query} say={say} />
      <OneSegment {...shown} query={query} table={table} inside={props.inside} />
      <WhatWentIn {...shown} />
      <ManageRun {...shown} slug={slug} inside={props.inside} />
    </>
  );
}

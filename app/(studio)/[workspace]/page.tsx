import type { Metadata } from 'next';
import Link from 'next/link';
import { formatter } from '#lib/i18n/format.ts';
import { processContext } from '#server/process-context.ts';
import { listActivities } from '#server/workspaces/list-activities.ts';
import { listWorkspaces } from '#server/workspaces/list-workspaces.ts';
import { requireCaller } from '../../_door/require-caller.ts';
import { getLocale } from '../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../_ui/i18n/get-translate.ts';
import { LinkButton } from '../../_ui/link-button.tsx';
import { PageHead } from '../../_ui/page-head.tsx';
import { Section } from '../../_ui/section.tsx';
import { ActivityList } from './_ui/activity-list.tsx';
import { HomeSteps } from './_ui/home-steps.tsx';
import { LiveRefresh } from './_ui/live-refresh.client.tsx';
import { readStanding } from './_ui/read-standing.ts';
import { standingWords } from './_ui/standing-words.ts';

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await requireCaller((await props.params).workspace)).name };
}

/** The start of a workspace: the five steps and where each stands, counted now, and what was done lately. */
export default async function StudioHomePage(props: Props) {
  const inside = await requireCaller((await props.params).workspace);
  const t = await getTranslate('studio');
  const standing = await readStanding(inside.caller, inside.timeZone);
  const lately = await listActivities(processContext(), inside.caller, { before: null, limit: 6 });
  const date = formatter(await getLocale(), inside.timeZone).date(processContext().now().getTime());
  const empty = standing.overview.questionnaires.length === 0;
  const workspaces = empty ? await listWorkspaces(processContext(), inside.caller.user) : [];
  const demo = workspaces.find((one) => one.demo && one.id !== inside.caller.workspace);
  const { title, lead } = standingWords(standing, inside.name, t);
  return (
    <>
      <PageHead
        crumb={t('home.crumb', { workspace: inside.name, date })}
        title={title}
        lead={lead}
        actions={demo && <LinkButton href={`/${demo.slug}`}>{t('demo.open')}</LinkButton>}
      />
      {standing.overview.published > 0 && <LiveRefresh />}
      <HomeSteps inside={inside} standing={standing} />
      {lately.ok && lately.value.length > 0 && (
        <Section
          title={t('activity.recent')}
          aside={<Link href={`/${inside.slug}/activity`}>{t('activity.all')}</Link>}
        >
          <ActivityList label={t('activity.recent')} lines={lately.value} timeZone={inside.timeZone} />
        </Section>
      )}
    </>
  );
}

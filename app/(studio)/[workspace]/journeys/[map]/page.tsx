import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { parseId } from '#lib/ids.ts';
import { can } from '#lib/workspaces/can.ts';
import { readMap } from '#server/journeys/read-map.ts';
import { processContext } from '#server/process-context.ts';
import { requireCaller } from '../../../../_door/require-caller.ts';
import { MapMessages } from '../../../../_journeys/map-messages.tsx';
import { getLocale } from '../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../_ui/i18n/get-translate.ts';
import { Notice } from '../../../../_ui/notice.tsx';
import { todayIn } from '../_ui/today-in.ts';
import { MapEditor } from './_ui/map-editor.client.tsx';
import { WaitingMap } from './_ui/waiting-map.tsx';

type Props = {
  params: Promise<{ workspace: string; map: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslate('journeys'))('list.map') };
}

/** One map: to read for everybody, to edit for who may. */
export default async function MapPage(props: Props) {
  const { workspace, map } = await props.params;
  const { caller, slug, timeZone } = await requireCaller(workspace);
  const id = parseId<'journey-map'>(map);
  if (!id) notFound();
  const query = await props.searchParams;
  const context = processContext();
  const read = await readMap(context, caller, { id, locale: await getLocale() });
  if (!read.ok) notFound();
  const t = await getTranslate('journeys');
  const { document, shares } = read.value;
  if (document.state !== 'ready') {
    return <WaitingMap slug={slug} map={id} edits={can(caller.role, 'edit-journey')} read={read.value} />;
  }
  const done = dones.find(([key]) => key === query.done)?.[1];
  return (
    <MapMessages>
      {(done || query.failed === 'state') && (
        <div className="mb-5">
          {done && <Notice kind="ok" title={t(done)} announce />}
          {query.failed === 'state' && <Notice kind="bad" title={t('tasks.failed')} announce />}
        </div>
      )}
      <MapEditor
        slug={slug}
        map={id}
        revision={read.value.revision}
        document={document}
        told={read.value.told}
        persona={read.value.persona}
        segment={read.value.segment}
        segmentation={read.value.segmentation}
        questionnaire={read.value.questionnaire}
        members={read.value.members}
        shares={shares.map((share) => ({ id: share.id, at: share.at.getTime(), by: share.by }))}
        newer={read.value.newer}
        edits={can(caller.role, 'edit-journey')}
        opens={can(caller.role, 'view-responses')}
        today={todayIn(timeZone, context.now())}
        timeZone={timeZone}
      />
    </MapMessages>
  );
}

const dones = [
  ['state', 'tasks.saved'],
  ['revoked', 'share.revoked'],
] as const;

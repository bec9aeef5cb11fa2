import type { ReactNode } from 'react';
import { requireCaller } from '../../_door/require-caller.ts';
import { getTranslate } from '../../_ui/i18n/get-translate.ts';
import { Shell } from '../../_ui/shell.tsx';
import { DemoBanner } from './_ui/demo-banner.tsx';
import { StudioRail } from './_ui/studio-rail.tsx';

/** Every page of a workspace: the rail beside it. Each page asks for its caller itself; a layout does not guard. */
export default async function StudioLayout(props: { params: Promise<{ workspace: string }>; children: ReactNode }) {
  const inside = await requireCaller((await props.params).workspace);
  const ui = await getTranslate('ui');
  return (
    <Shell skip={ui('skip')} rail={<StudioRail inside={inside} person={inside.session.user.name} />}>
      {inside.demo && <DemoBanner inside={inside} />}
      {props.children}
    </Shell>
  );
}

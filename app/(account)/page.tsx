import { redirect } from 'next/navigation';
import { processContext } from '#server/process-context.ts';
import { listWorkspaces } from '#server/workspaces/list-workspaces.ts';
import { requireSession } from '../_door/require-session.ts';

/** The start: straight into the one workspace that somebody has, else to the choice of them; the demo is nobody's own. */
export default async function StartPage(): Promise<never> {
  const session = await requireSession();
  const all = await listWorkspaces(processContext(), session.user.id);
  const own = all.filter(({ demo }) => !demo);
  const [first, second] = own.length > 0 ? own : all;
  redirect(first && !second ? `/${first.slug}` : '/workspaces');
}

import { z } from 'zod';
import { findMap } from '#db/queries/journeys/find-map.ts';
import { updateMap } from '#db/queries/journeys/update-map.ts';
import { inScope } from '#db/scope.ts';
import type { JourneyMapId } from '#lib/ids.ts';
import { changeCard } from '#lib/journeys/edit/change-card.ts';
import { contentOf } from '#lib/journeys/edit/content-of.ts';
import { taskStates } from '#lib/journeys/map-document.ts';
import { noTask } from '#lib/journeys/no-task.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { recordActivity } from '../workspaces/record-activity.ts';

export const setTaskStateInput = z.strictObject({
  card: z.string().regex(/^[a-z][a-z0-9]{1,31}$/),
  state: z.enum(taskStates),
});

export type SetTaskStateFailure = { readonly tag: 'forbidden' } | { readonly tag: 'not-found' };

/** Says how far an action is: by a form, so whatever else was changed meanwhile stays. */
export async function setTaskState(
  context: Context,
  caller: Caller,
  input: z.infer<typeof setTaskStateInput> & { readonly map: JourneyMapId },
): Promise<Result<null, SetTaskStateFailure>> {
  if (!can(caller.role, 'edit-journey')) return fail({ tag: 'forbidden' });
  return inScope(context.connection, caller, async (db) => {
    const map = await findMap(db, caller, input.map, true);
    const card = map?.document.cards.find(({ id, lane }) => id === input.card && lane === 'tasks');
    if (!map || !card) return fail({ tag: 'not-found' });
    const content = { ...contentOf(card), task: { ...(card.task ?? noTask), state: input.state } };
    const done = changeCard(map.document, { tag: 'change-card', id: card.id, content });
    if (!done.ok) return fail({ tag: 'not-found' });
    const { document } = done.value;
    await updateMap(db, caller, { id: map.id, document, by: caller.user, at: context.now() });
    const name = document.name ?? document.segment.toUpperCase();
    await recordActivity(context, db, caller, { action: 'journey-changed', subject: map.id, name });
    return ok(null);
  });
}

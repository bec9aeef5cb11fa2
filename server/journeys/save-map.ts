import { z } from 'zod';
import { findMap } from '#db/queries/journeys/find-map.ts';
import { updateMap } from '#db/queries/journeys/update-map.ts';
import { inScope } from '#db/scope.ts';
import type { JourneyMapId } from '#lib/ids.ts';
import { applyCommand } from '#lib/journeys/edit/apply-command.ts';
import type { EditFailure } from '#lib/journeys/edit/command.ts';
import { commandSchema } from '#lib/journeys/edit/command-schema.ts';
import type { MapDocument } from '#lib/journeys/map-document.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { recordActivity } from '../workspaces/record-activity.ts';

/** What an editor sends: the revision it saw, and everything done since, in order. */
export const saveMapInput = z.strictObject({
  revision: z.int().min(0),
  commands: z.array(commandSchema).min(1).max(500),
});
export type SaveMapInput = z.infer<typeof saveMapInput>;

export type SaveMapFailure =
  | { readonly tag: 'forbidden' }
  | { readonly tag: 'not-found' }
  /** Somebody else saved since: what is kept now, to put one's own changes on. */
  | { readonly tag: 'conflict'; readonly revision: number; readonly document: MapDocument }
  | { readonly tag: 'refused'; readonly why: EditFailure['tag'] };

/** Does an editor's commands on a map, all or none, when nobody else changed it since; gives the new revision. */
export async function saveMap(
  context: Context,
  caller: Caller,
  input: SaveMapInput & { readonly map: JourneyMapId },
): Promise<Result<number, SaveMapFailure>> {
  if (!can(caller.role, 'edit-journey')) return fail({ tag: 'forbidden' });
  return inScope(context.connection, caller, async (db) => {
    const map = await findMap(db, caller, input.map, true);
    if (map?.document.state !== 'ready') return fail({ tag: 'not-found' });
    if (map.revision !== input.revision) {
      return fail({ tag: 'conflict', revision: map.revision, document: map.document });
    }
    let document = map.document;
    for (const command of input.commands) {
      const done = applyCommand(document, command);
      if (!done.ok) return fail({ tag: 'refused', why: done.failure.tag });
      document = done.value.document;
    }
    await updateMap(db, caller, { id: map.id, document, by: caller.user, at: context.now() });
    // Autosave comes every few moments; one note in ten minutes tells as much.
    const lately = map.updatedBy === caller.user && context.now().getTime() - map.updatedAt.getTime() < 600_000;
    if (!lately) await recordActivity(context, db, caller, activityOf(map.id, document));
    return ok(map.revision + 1);
  });
}

function activityOf(subject: JourneyMapId, { name, segment }: MapDocument) {
  return { action: 'journey-changed', subject, name: name ?? segment.toUpperCase() } as const;
}

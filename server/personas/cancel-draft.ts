import type { Db } from '#db/connection.ts';
import { deletePersona } from '#db/queries/personas/delete-persona.ts';
import { lockDrafted } from '#db/queries/personas/lock-drafted.ts';
import { updatePersona } from '#db/queries/personas/update-persona.ts';
import { inScope, type Scope } from '#db/scope.ts';
import type { SegmentationId } from '#lib/ids.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';

/** Stops a draft that is under way: what was not drafted yet is as it was before, and a new persona is not there. */
export async function cancelDraft(
  context: Context,
  caller: Caller,
  segmentation: SegmentationId,
): Promise<Result<null, { readonly tag: 'forbidden' }>> {
  if (!can(caller.role, 'edit-persona')) return fail({ tag: 'forbidden' });
  await inScope(context.connection, caller, (db) => undoPending(context, db, caller, segmentation));
  return ok(null);
}

/** Takes the wish for a draft back, within a transaction. */
export async function undoPending(context: Context, db: Db, scope: Scope, segmentation: SegmentationId): Promise<void> {
  for (const { id, state, document } of await lockDrafted(db, scope, segmentation)) {
    if (document.pending === null) continue;
    if (document.draftedAt === null) await deletePersona(db, scope, id);
    else
      await updatePersona(db, scope, {
        ...{ id, state, at: context.now(), by: null },
        document: { ...document, pending: null },
      });
  }
}

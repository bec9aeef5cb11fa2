import { inScope } from '#db/scope.ts';
import type { Context } from '../../context.ts';
import { undoPending } from '../../personas/cancel-draft.ts';
import { draftPersonas } from '../../personas/draft-personas.ts';
import { jobs } from '../catalog.ts';

/**
 * Drafts the personas that wait for it in one segmentation.
 * @param isLast it will not be tried again: when it breaks now, nothing waits for it any more, and it can be asked for anew
 */
export async function draftPersonasJob(context: Context, payload: unknown, isLast = false): Promise<void> {
  const { workspace, segmentation } = jobs['draft-personas'].parse(payload);
  const scope = { workspace };
  try {
    await draftPersonas(context, scope, segmentation);
  } catch (error) {
    if (isLast) await inScope(context.connection, scope, (db) => undoPending(context, db, scope, segmentation));
    throw error;
  }
}

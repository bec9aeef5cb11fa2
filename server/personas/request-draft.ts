import { insertPersona } from '#db/queries/personas/insert-persona.ts';
import { lockDrafted } from '#db/queries/personas/lock-drafted.ts';
import { updatePersona } from '#db/queries/personas/update-persona.ts';
import { listSegments } from '#db/queries/segmentation/list-segments.ts';
import { loadSegmentation } from '#db/queries/segmentation/load-segmentation.ts';
import { inScope } from '#db/scope.ts';
import { type SegmentationId, uuidv7 } from '#lib/ids.ts';
import { emptyPersona } from '#lib/personas/empty-persona.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { recordActivity } from '../workspaces/record-activity.ts';

export type RequestDraftFailure =
  | { readonly tag: 'forbidden' }
  | { readonly tag: 'not-found' }
  /** The segmentation is not finished, or found nothing to draft from. */
  | { readonly tag: 'not-done' };

/**
 * Asks for a draft of every persona of a finished segmentation, the first or a new one. The personas are there at once,
 * waiting, so that the page can tell how far the worker is.
 */
export async function requestDraft(
  context: Context,
  caller: Caller,
  segmentation: SegmentationId,
): Promise<Result<null, RequestDraftFailure>> {
  if (!can(caller.role, 'edit-persona')) return fail({ tag: 'forbidden' });
  const at = context.now();
  const pending = at.toISOString();
  return inScope(context.connection, caller, async (db) => {
    const run = await loadSegmentation(db, caller, segmentation);
    if (!run) return fail({ tag: 'not-found' as const });
    const segments = run.state === 'done' ? await listSegments(db, caller, segmentation) : [];
    if (segments.length === 0) return fail({ tag: 'not-done' as const });
    const there = await lockDrafted(db, caller, segmentation);
    for (const { id, state, document } of there)
      await updatePersona(db, caller, {
        ...{ id, state, at, by: caller.user },
        document: { ...document, pending },
      });
    const drafted = new Set(there.map(({ segment }) => segment));
    for (const { code } of segments) {
      if (drafted.has(code)) continue;
      const id = uuidv7<'persona'>(at.getTime(), context.randomBytes(10));
      const picture = { style: 'notionists', seed: `${segmentation}-${code}` } as const;
      const document = emptyPersona(code, picture, pending);
      await insertPersona(db, caller, { id, segmentation, document, at, by: caller.user });
    }
    await recordActivity(context, db, caller, {
      action: 'personas-drafted',
      subject: segmentation,
      ...(run.name && { name: run.name }),
    });
    await enqueue(db, 'draft-personas', { workspace: caller.workspace, segmentation });
    return ok(null);
  });
}

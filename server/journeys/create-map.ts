import { insertMap } from '#db/queries/journeys/insert-map.ts';
import { findPersona } from '#db/queries/personas/find-persona.ts';
import { lockPersona } from '#db/queries/personas/lock-persona.ts';
import { inScope } from '#db/scope.ts';
import { type JourneyMapId, type PersonaId, uuidv7 } from '#lib/ids.ts';
import { emptyMap } from '#lib/journeys/empty-map.ts';
import { stageModels } from '#lib/journeys/stage-models.ts';
import { studyStages } from '#lib/journeys/study-stages.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { loadLabels } from '../segmentation/load-labels.ts';
import { recordActivity } from '../workspaces/record-activity.ts';

export interface CreateMapInput {
  readonly persona: PersonaId;
  /** Code of a stage model; `study` for the stages that the study asked about. */
  readonly model: string;
}

export type CreateMapFailure =
  | { readonly tag: 'forbidden' }
  | { readonly tag: 'unknown-persona' }
  | { readonly tag: 'unknown-model' };

/** Begins a map of a persona's path: kept at once, drawn by the worker. */
export async function createMap(
  context: Context,
  caller: Caller,
  { persona: id, model }: CreateMapInput,
): Promise<Result<JourneyMapId, CreateMapFailure>> {
  if (!can(caller.role, 'edit-journey')) return fail({ tag: 'forbidden' });
  const persona = await inScope(context.connection, caller, (db) => findPersona(db, caller, id));
  if (!persona) return fail({ tag: 'unknown-persona' });
  if (model === 'study') {
    const labels = await loadLabels(context, caller, persona.segmentation, 'en');
    if (!labels || studyStages(labels).length === 0) return fail({ tag: 'unknown-model' });
  } else if (!stageModels.some(({ code }) => code === model)) return fail({ tag: 'unknown-model' });
  const at = context.now();
  const map: JourneyMapId = uuidv7(at.getTime(), context.randomBytes(10));
  const document = emptyMap({ segment: persona.document.segment, model, drawn: at.toISOString() });
  return inScope(context.connection, caller, async (db) => {
    // It may have been deleted while the stages of its study were read.
    if (!(await lockPersona(db, caller, id))) return fail({ tag: 'unknown-persona' });
    await insertMap(db, caller, { id: map, persona: id, document, by: caller.user, at });
    await enqueue(db, 'draw-journey', { workspace: caller.workspace, map });
    const name = persona.document.name ?? persona.document.segment.toUpperCase();
    await recordActivity(context, db, caller, { action: 'journey-created', subject: map, name });
    return ok(map);
  });
}

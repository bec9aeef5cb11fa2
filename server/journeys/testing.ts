import type { JourneyMapId, SegmentationId } from '#lib/ids.ts';
import type { Caller, Context } from '../context.ts';
import { draftPersonas } from '../personas/draft-personas.ts';
import { listPersonas } from '../personas/list-personas.ts';
import { requestDraft } from '../personas/request-draft.ts';
import { createMap } from './create-map.ts';
import { drawMap } from './draw-map.ts';

/** The personas of a finished segmentation, drafted. */
export async function draftedPersonas(context: Context, caller: Caller, segmentation: SegmentationId) {
  const asked = await requestDraft(context, caller, segmentation);
  if (!asked.ok) throw new Error(asked.failure.tag);
  await draftPersonas(context, caller, segmentation);
  const listed = await listPersonas(context, caller, { locale: 'en', segmentation });
  if (!listed.ok) throw new Error(listed.failure.tag);
  return listed.value;
}

/** A map of the first persona, drawn. */
export async function drawnMap(
  context: Context,
  caller: Caller,
  segmentation: SegmentationId,
  model = 'study',
): Promise<JourneyMapId> {
  const [persona] = await draftedPersonas(context, caller, segmentation);
  if (!persona) throw new Error('a persona');
  const made = await createMap(context, caller, { persona: persona.id, model });
  if (!made.ok) throw new Error(made.failure.tag);
  await drawMap(context, caller, made.value);
  return made.value;
}

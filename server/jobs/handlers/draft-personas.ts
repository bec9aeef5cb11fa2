import type { Context } from '../../context.ts';
import { draftPersonas } from '../../personas/draft-personas.ts';
import { jobs } from '../catalog.ts';

/** Drafts the personas that wait for it in one segmentation. */
export async function draftPersonasJob(context: Context, payload: unknown): Promise<void> {
  const { workspace, segmentation } = jobs['draft-personas'].parse(payload);
  await draftPersonas(context, { workspace }, segmentation);
}

import type { Context } from '../../context.ts';
import { checkQuality } from '../../responses/check-quality.ts';
import { jobs } from '../catalog.ts';

/** Judges the responses of a questionnaire against each other. */
export async function checkQualityJob(context: Context, payload: unknown): Promise<void> {
  const { workspace, questionnaire } = jobs['check-quality'].parse(payload);
  await checkQuality(context, { workspace }, questionnaire);
}

import type { QuestionnaireId, SegmentationId } from '#lib/ids.ts';
import type { Context } from '#server/context.ts';
import { listSegmentations } from '#server/segmentation/list-segmentations.ts';
import { requestSegmentation } from '#server/segmentation/request-segmentation.ts';
import { expectOk } from './expect-ok.ts';
import type { Demo } from './open-demo.ts';
import { waitUntil } from './wait-until.ts';

/** The segmentation of this name, asked for if it is not there, when the worker has finished it. */
export async function segment(
  context: Context,
  { caller }: Demo,
  wish: {
    readonly questionnaire: QuestionnaireId;
    readonly name: string;
    readonly variables?: readonly string[];
    readonly most: number;
  },
): Promise<SegmentationId> {
  const { questionnaire, name, variables, most } = wish;
  const find = async () =>
    expectOk('list segmentations', await listSegmentations(context, caller, { questionnaire })).find(
      (one) => one.name === name,
    );
  if (!(await find())) {
    const options = {
      ...(variables && { variables: [...variables] }),
      method: 'auto' as const,
      k: { from: 2, to: most },
      seed: 1,
    };
    expectOk('ask for segments', await requestSegmentation(context, caller, { questionnaire, options, name }));
  }
  return waitUntil('segments', async () => {
    const run = await find();
    if (run?.state === 'failed' || run?.state === 'cancelled') throw new Error(`segmentation ${run.id} ${run.state}`);
    return run?.state === 'done' ? run.id : undefined;
  });
}
